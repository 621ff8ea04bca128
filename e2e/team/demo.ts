/** The manual with two desks on one number, each step with a picture: from the set-up to the end of a shift. */
import type { Agent } from '../kit/agent.ts'
import type { App } from '../kit/app.ts'
import { expect } from '../kit/expect.ts'
import { deskVariables } from '../kit/fixtures.ts'
import { openStage, type Scheme, type Stage } from '../kit/stage.ts'

type Desk = { readonly app: App; readonly agent: Agent; readonly name: string }
type Scene = { readonly stage: Stage; readonly ana: Desk; readonly ben: Desk }

const beth = { phone: '+16125550139', number: '(612) 555-0139' }
const priya = { phone: '+12155550123', number: '(215) 555-0123' }
const marisol = { phone: '+13055550134', number: '(305) 555-0134' }

/** Voters take a few seconds, and a team that is being made does as well. */
const patience = { timeout: 30_000 }

/** Plays it to its end; a step that fails ends it. */
export async function playTeam(scheme: Scheme): Promise<void> {
  const stage = await openStage(scheme, `team-${scheme}`)
  try {
    const [ana, ben] = [await openDesk(stage, 'Ana Ruiz'), await openDesk(stage, 'Ben Achterberg')]
    const scene = { stage, ana, ben }
    await beginning(scene)
    await replyForAnybody(scene)
    await handedOn(scene)
    await takenOver(scene)
    await teamPage(scene)
    await shiftEnd(scene)
    console.log('\nThe manual was played to its end by two desks.')
  } finally {
    await stage.close()
  }
}

const openDesk = async (stage: Stage, name: string): Promise<Desk> => ({ ...(await stage.openApp(deskVariables(stage.carrier, name))), name })

const toTeam = ({ agent }: Desk) => agent.bar().getByRole('button', { name: 'Team' })

async function openSettings({ app, agent }: Desk): Promise<void> {
  await agent.bar().getByRole('button', { name: 'Settings' }).click()
  await app.page.getByRole('heading', { name: 'Team', exact: true }).scrollIntoViewIfNeeded()
}

async function beginning({ stage, ana, ben }: Scene): Promise<void> {
  stage.scene('The set-up, and joining')
  await openSettings(ana)
  await stage.step('Ana: the settings say what a team is, what it makes and costs', ana.app)
  await ana.app.page.getByRole('button', { name: 'Make this number a team’s' }).click()
  await expect(toTeam(ana)).toBeVisible(patience)
  await stage.step('Ana: made this number a team’s', ana.app)
  await openSettings(ben)
  const join = ben.app.page.getByRole('button', { name: 'Join the team' })
  await join.click()
  await expect(toTeam(ben)).toBeVisible(patience)
  await stage.step('Ben: joined the team', ben.app)
  for (const { app } of [ana, ben]) await app.page.getByRole('main').press('Escape')
}

async function replyForAnybody({ stage, ana, ben }: Scene): Promise<void> {
  stage.scene('A reply for any agent')
  await ana.agent.setStatus('Available')
  await ben.agent.setStatus('Available')
  await ana.agent.compose(beth.number, 'Hello, this is the Voter Hotline. Do you need a ride to the polls?', 'any')
  await stage.step('Ana: the send is parked, its reply goes to any agent', ana.app)
  await ana.agent.setStatus('Lunch')
  await expect(ben.agent.offer(beth.number)).toBeVisible(patience)
  await stage.step('Ben: the voter answered, and it rings here', ben.app)
  await expect(ana.agent.offers()).toHaveCount(0)
  await stage.step('Ana: it rings at nobody else', ana.app)
  await ben.agent.accept(beth.number)
  await expect(ben.agent.log()).toContainText('Do you need a ride')
  await stage.step('Ben: accepted, with what Ana wrote', ben.app)
}

async function handedOn({ stage, ana, ben }: Scene): Promise<void> {
  stage.scene('A chat is handed on')
  await ana.agent.setStatus('Available')
  await ben.agent.chat().getByRole('button', { name: 'More', exact: true }).click()
  await ben.app.page.getByRole('menuitem', { name: 'Transfer…' }).click()
  const dialog = ben.app.page.getByRole('dialog', { name: 'Transfer chat' })
  await dialog.getByRole('option', { name: ana.name }).click()
  await dialog.getByRole('textbox', { name: 'Note' }).fill('Needs a ride at 5 pm, lives on Elm Street.')
  await stage.step('Ben: hands the chat to Ana, with a note', ben.app)
  await dialog.getByRole('button', { name: 'Transfer' }).click()
  await expect(ben.agent.active(beth.number)).toBeHidden(patience)
  await stage.step('Ben: the chat has gone', ben.app)
  await expect(ana.agent.active(beth.number)).toBeVisible(patience)
  await ana.agent.active(beth.number).click()
  await stage.step('Ana: the chat is here, with the note', ana.app)
  await ana.agent.say('Hello, Ana here. We can pick you up at 5.')
}

async function takenOver({ stage, ana, ben }: Scene): Promise<void> {
  stage.scene('Somebody else has the number')
  await ben.agent.openComposer()
  await ben.agent.number().fill(beth.number)
  await expect(ben.agent.composer()).toContainText(ana.name, patience)
  await stage.step('Ben: the composer says who has the chat', ben.app)
  await ben.agent.composer().getByRole('button', { name: 'Take over…' }).click()
  const dialog = ben.app.page.getByRole('dialog', { name: 'Take over' })
  await dialog.getByRole('textbox').fill('She called me about the ride.')
  await stage.step('Ben: takes it over, and says why', ben.app)
  await dialog.getByRole('button', { name: 'Take over' }).click()
  await expect(ben.agent.active(beth.number)).toBeVisible(patience)
  await stage.step('Ben: the chat is his', ben.app)
  await expect(ana.agent.active(beth.number)).toBeHidden({ timeout: 60_000 })
  await stage.step('Ana: hears who took it, and why', ana.app)
}

async function teamPage({ stage, ana, ben }: Scene): Promise<void> {
  stage.scene('The team at one glance')
  await ana.agent.setStatus('Break')
  await ben.agent.setStatus('Lunch')
  await stage.carrier.bringIn(marisol.phone)
  await toTeam(ana).click()
  await expect(ana.app.page.getByRole('main')).toContainText(/Waiting 1/, patience)
  await stage.step('Ana: the Team page says who is here and who waits', ana.app)
}

async function shiftEnd({ stage, ben }: Scene): Promise<void> {
  stage.scene('The end of a shift')
  await ben.agent.setStatus('Available')
  await ben.agent.compose(priya.number, 'Hello, this is the Voter Hotline. Do you know where to vote?', 'me')
  await ben.agent.status().click()
  await ben.app.page.getByRole('button', { name: 'End my shift' }).click()
  const dialog = ben.app.page.getByRole('dialog', { name: 'End my shift' })
  await expect(dialog).toBeVisible()
  await stage.step('Ben: ends his shift, and sees what goes to others', ben.app)
  await dialog.getByRole('button', { name: 'End my shift' }).click()
  await expect(ben.agent.status()).toHaveAccessibleName(/^Status: Offline/, patience)
  await expect(dialog).toContainText('Your shift has ended', patience)
  await stage.step('Ben: every chat and promise is handed on', ben.app)
}
