/** A chat goes from one agent to another: handed on with a note and with what is known of the voter, into a kill, and taken over with a reason. */
import { changeRules } from '../kit/bridge.ts'
import { expect, inTeam, openPair, teamTimeout, test, transfer } from '../kit/team.ts'

const voter = '+18085550123'
const number = '(808) 555-0123'

test.beforeEach(() => test.slow())

test('a chat is handed on with its note and its past, goes on when the desk is killed at which it rings, and may be taken over with a reason', async ({ openDesk, carrier, clock }) => {
  const [ana, ben] = await openPair(openDesk)
  await Promise.all([ana.agent.setStatus('Available'), ben.agent.setStatus('Available')])
  await ana.agent.compose(voter, 'Hello from Ana', 'open')
  await carrier.receive(voter, 'Hola')
  await expect(ana.agent.log()).toContainText('Hola', teamTimeout)
  await changeRules(ana.app, { sharesNotes: true })
  const { keyboard } = ana.app.page
  await keyboard.press('Control+Shift+G')
  await ana.app.page.getByRole('dialog', { name: 'Add tag' }).getByRole('combobox').fill('Needs a ride')
  await keyboard.press('Enter')
  await keyboard.press('Control+Shift+N')
  await ana.app.page.getByRole('textbox', { name: 'Add a note' }).fill('Votes with her mother')
  await keyboard.press('Enter')
  await expect(ana.agent.log().getByRole('note', { name: 'Team note' })).toContainText('Votes with her mother')
  await transfer(ana, 'Ben', 'Speaks Spanish')
  await expect(ana.agent.actives()).toHaveCount(0, teamTimeout)
  await ben.agent.active(number).click(teamTimeout)
  await expect(ben.agent.chat()).toContainText('Speaks Spanish')
  await expect(ben.agent.log()).toContainText('Hello from Ana')
  await expect(ben.agent.log()).toContainText('Ana')
  await expect(ben.agent.log().getByRole('note', { name: 'Team note' })).toContainText('Votes with her mother')
  const card = ben.app.page.getByRole('complementary', { name: 'Contact card' })
  await expect(card).toContainText('Needs a ride')
  await expect(card).toContainText(/Votes with her mother.*Ana/)

  await ana.agent.setStatus('Lunch')
  await transfer(ben, 'Queue')
  await expect(ben.agent.offer(number)).toBeVisible(teamTimeout)
  await ana.agent.setStatus('Available')
  await ben.app.kill()
  await clock.pass(46_000)
  await expect(ana.agent.offer(number)).toBeVisible(teamTimeout)
  await ana.agent.accept(number)
  await carrier.receive(voter, 'Still there?')
  await expect(ana.agent.log()).toContainText('Still there?', teamTimeout)
  await ben.app.start()
  await inTeam(ben)
  await expect(ben.agent.actives()).toHaveCount(0, teamTimeout)

  await ben.agent.openComposer()
  await ben.agent.number().fill(voter)
  await ben.agent.composer().getByRole('button', { name: 'Take over…' }).click(teamTimeout)
  const dialog = ben.app.page.getByRole('dialog', { name: 'Take over' })
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('Ana has gone home')
  await dialog.getByRole('button', { name: 'Take over' }).click()
  await expect(ben.agent.active(number)).toBeVisible(teamTimeout)
  await expect(ana.agent.toasts()).toContainText('Ana has gone home', teamTimeout)
  await expect(ana.agent.actives()).toHaveCount(0)
})
