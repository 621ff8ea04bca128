/**
 * Plays the manual in the real app against the practice carrier, says each step as it happens and leaves a picture of it.
 * `npm run demo` plays it in light, `npm run demo -- --dark` in dark, and with `--team` two desks on one number. A step that fails ends it with exit code 1.
 */
import { ways, type Agent, type Way } from './kit/agent.ts'
import type { App } from './kit/app.ts'
import { expect } from './kit/expect.ts'
import { accountVariables } from './kit/fixtures.ts'
import { openStage, type Scheme, type Stage } from './kit/stage.ts'
import { playTeam } from './team/demo.ts'

type Scene = { readonly stage: Stage; readonly app: App; readonly agent: Agent }

const dana = { phone: '+14145550101', number: '(414) 555-0101' }
const priya = { phone: '+12155550123', number: '(215) 555-0123' }
const beth = { phone: '+16125550139', number: '(612) 555-0139' }
const marisol = { phone: '+13055550134', number: '(305) 555-0134' }

/** Voters take a few seconds, and the desk looks for their answers every two. */
const patience = { timeout: 30_000 }

await (process.argv.includes('--team') ? playTeam : play)(process.argv.includes('--dark') ? 'dark' : 'light')

async function play(scheme: Scheme): Promise<void> {
  const stage = await openStage(scheme)
  try {
    await firstStart(stage)
    const scene = { stage, ...(await stage.openApp(accountVariables(stage.carrier))) }
    await notAvailable(scene)
    await firstOption(scene)
    await secondOption(scene)
    await thirdOption(scene)
    await unaskedText(scene)
    await sameNumberTwice(scene)
    await endChatAndComplete(scene)
    console.log('\nThe manual was played to its end.')
  } finally {
    await stage.close()
  }
}

async function firstStart({ scene, step, openApp }: Stage): Promise<void> {
  scene('The first start, with nothing set')
  const { app } = await openApp()
  await expect(app.page.getByRole('button', { name: 'Start practicing' })).toBeVisible()
  await step('The welcome offers practice mode or a Twilio account', app)
  await app.page.getByRole('radiogroup', { name: 'How to start' }).getByText('Connect Twilio').click()
  await app.page.getByRole('button', { name: 'Continue' }).click()
  await expect(app.page.getByRole('textbox', { name: 'Account SID' })).toBeVisible()
  await step('The form for a Twilio account', app)
  await app.close()
}

async function notAvailable({ stage, app, agent }: Scene): Promise<void> {
  stage.scene('Before work')
  await agent.openComposer()
  await expect(agent.composer()).toContainText('To send a message, set your status to Available.')
  await stage.step('Offline: the composer says why nothing can be sent', app)
  await agent.composer().getByRole('button', { name: 'Close' }).click()
}

/** Steps 2 to 6 of the manual. */
async function compose({ stage, app, agent }: Scene, number: string, text: string, way: Way): Promise<void> {
  await agent.openComposer()
  await stage.step('2. Clicked the chat bubble on the task bar', app)
  await agent.number().pressSequentially(number)
  await stage.step(`3. Entered ${number}`, app)
  await agent.message().pressSequentially(text)
  await stage.step('4. Typed the message', app)
  await agent.send().click()
  await expect(agent.way(way)).toBeVisible()
  await stage.step('5. Clicked SEND MESSAGE, three options pop up', app)
  await agent.way(way).click()
  await expect(agent.composer()).toBeHidden()
  await stage.step(`6. Chose "${ways[way]}"`, app)
}

/** Says a text and waits for the voter's answer. */
async function exchange({ stage, app, agent }: Scene, text: string): Promise<void> {
  const before = await agent.heard()
  await agent.say(text)
  await expect.poll(() => agent.heard(), patience).toBeGreaterThan(before)
  await stage.step(`7. Said "${text.slice(0, 40)}…", and the voter answered`, app)
}

async function firstOption(scene: Scene): Promise<void> {
  const { stage, app, agent } = scene
  stage.scene('The first option')
  await agent.setStatus('Available')
  await stage.step('1. The status is Available', app)
  await compose(scene, dana.number, 'Hello, this is Dana from the Voter Hotline. Do you have a plan to vote?', 'open')
  await expect(agent.active(dana.number)).toBeVisible()
  await expect(agent.log()).toContainText('Delivered', patience)
  await stage.step('7. The message went out and a new task is open in the left panel', app)
  await expect.poll(() => agent.heard(), patience).toBe(1)
  await exchange(scene, 'Great! Registration is open until Friday, in case you moved.')
  await exchange(scene, 'Yes, bring it along, or any other ID with your address.')
}

async function secondOption(scene: Scene): Promise<void> {
  const { stage, app, agent } = scene
  stage.scene('The second option')
  await compose(scene, priya.number, 'Hello, this is the Voter Hotline. Do you know where to vote?', 'me')
  await expect(agent.waiting()).toContainText(priya.number)
  await stage.step('7. The send is parked under Waiting for reply', app)
  await expect(agent.active(priya.number)).toBeVisible(patience)
  await stage.step('7. The voter answered: the task is in my tasks, and I was not moved', app)
  await agent.active(priya.number).click()
  await exchange(scene, 'Happy to help. What is your street address and zip?')
}

async function thirdOption(scene: Scene): Promise<void> {
  const { stage, app, agent } = scene
  stage.scene('The third option')
  await compose(scene, beth.number, 'Hello, this is the Voter Hotline. Do you need a ride to the polls?', 'any')
  await expect(agent.waiting()).toContainText(beth.number)
  await stage.step('7. The send is parked, its reply goes to any agent', app)
  await expect(agent.offer(beth.number)).toBeVisible(patience)
  await stage.step('7. The voter answered: the chat is offered to any available agent', app)
  await agent.accept(beth.number)
  await expect.poll(() => agent.heard()).toBeGreaterThan(0)
  await stage.step('7. Accepted the offer', app)
}

async function unaskedText({ stage, app, agent }: Scene): Promise<void> {
  stage.scene('A voter texts unasked')
  await stage.carrier.bringIn(marisol.phone)
  await expect(agent.offer(marisol.number)).toBeVisible(patience)
  await stage.step('The chat is offered', app)
  await agent.accept(marisol.number)
  await expect.poll(() => agent.heard()).toBeGreaterThan(0)
  await agent.reply().fill('Hola, claro que sí.')
  await stage.step('Accepted, and an answer is being written', app)
  await agent.reply().press('Enter')
}

async function sameNumberTwice({ stage, app, agent }: Scene): Promise<void> {
  stage.scene('A number that has an active task')
  await agent.openComposer()
  await agent.number().fill(dana.number)
  await expect(agent.composer()).toContainText('You already have an active chat with this number.')
  await stage.step('The composer says so and offers to open it', app)
  await agent.composer().getByRole('button', { name: 'Open it' }).click()
  await expect(agent.log()).toHaveAccessibleName(`Conversation with ${dana.number}`)
  await stage.step('Opened it', app)
}

async function endChatAndComplete({ stage, app, agent }: Scene): Promise<void> {
  stage.scene('The end of a chat')
  await agent.endChat()
  await stage.step('8. Clicked END CHAT: the task is in wrap-up', app)
  await agent.wrapUp().getByText('Question answered').click()
  await agent.wrapUp().getByRole('textbox', { name: 'Note' }).fill('Votes on the way to work, brings her license.')
  await stage.step('8. Said how it ended', app)
  await agent.complete()
  await expect(agent.active(dana.number)).toBeHidden()
  await stage.step('8. Clicked COMPLETE: the task is done', app)
}
