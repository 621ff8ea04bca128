/** A chat goes from one agent to another: handed on with a note and with what is known of the voter, into a kill, and taken over with a reason. */
import { changeRules } from '../kit/bridge.ts'
import { expect, inTeam, openPair, teamTimeout, test, transfer } from '../kit/team.ts'

const voter = '+18085550123'
const number = '(808) 555-0123'
const held = { phone: '+18085550124', number: '(808) 555-0124' }

test.beforeEach(() => test.slow())

test('a chat is handed on with all that is known; a desk that dies leaves the rota with its offer, comes back to its chats, and may take one over', async ({ openDesk, carrier, clock }) => {
  const [ana, ben] = await openPair(openDesk)
  await Promise.all([ana.agent.setStatus('Available'), ben.agent.setStatus('Available')])

  await test.step('a status is the same everywhere, and a supervisor sets it', async () => {
    await ana.agent.bar().getByRole('button', { name: 'Team' }).click()
    const row = ana.app.page.getByRole('table', { name: 'Team' }).getByRole('row', { name: /Ben/ })
    await expect(row).toContainText('Available', teamTimeout)
    await row.getByRole('button', { name: 'Set status of Ben' }).click()
    await ana.app.page.getByRole('menuitem', { name: 'Training' }).or(ana.app.page.getByRole('menuitemradio', { name: 'Training' })).click()
    await expect(ben.agent.status()).toHaveAccessibleName(/^Status: Training/, teamTimeout)
    await expect(ben.agent.toasts()).toContainText('The team set your status to Training.')
    await ben.agent.setStatus('Available')
  })

  await test.step('what is known of the voter goes with the chat', async () => {
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
    await expect(ben.agent.log().getByRole('note', { name: 'Team note' })).toContainText('Votes with her mother')
    const card = ben.app.page.getByRole('complementary', { name: 'Contact card' })
    await expect(card).toContainText('Needs a ride')
    await expect(card).toContainText(/Votes with her mother.*Ana/)
  })

  await test.step('when a desk dies what rang there goes on, and it comes back to the chat that it held', async () => {
    await ana.agent.setStatus('Lunch')
    await transfer(ben, 'Queue')
    await ben.agent.compose(held.phone, 'Hello from Ben', 'open')
    await expect(ben.agent.offer(number)).toBeVisible(teamTimeout)
    await ana.agent.setStatus('Available')
    await ben.app.kill()
    // Twilio notices a bell that is cut after some seconds.
    await expect.poll(async () => (await carrier.team()).workspaces[0]!.workers.find(({ name }) => name === 'Ben')?.activity, teamTimeout).toBe('Offline')
    // What rang there goes on with the end of its time at the carrier, which is a little more than the desk's.
    await clock.pass(46_000)
    await expect(ana.agent.offer(number)).toBeVisible(teamTimeout)
    await ana.agent.accept(number)
    await carrier.receive(voter, 'Still there?')
    await expect(ana.agent.log()).toContainText('Still there?', teamTimeout)
    await carrier.receive(held.phone, 'Are you there?')
    await ben.app.start()
    await inTeam(ben)
    await ben.agent.active(held.number).click(teamTimeout)
    await expect(ben.agent.log()).toContainText('Are you there?', teamTimeout)
    await expect(ben.agent.actives()).toHaveCount(1, teamTimeout)
    await expect(ben.agent.offers()).toHaveCount(0)
  })

  await test.step('a chat may be taken over with a reason, which its agent hears', async () => {
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
})
