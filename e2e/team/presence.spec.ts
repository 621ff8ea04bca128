/** Who is there: what an agent, a supervisor and the carrier say of it, and what a desk leaves that dies. */
import { expect, inTeam, openPair, teamTimeout, test } from '../kit/team.ts'

const voters = [{ phone: '+18085550123', number: '(808) 555-0123' }, { phone: '+18085550124', number: '(808) 555-0124' }] as const

test.beforeEach(() => test.slow())

test('a status is the same everywhere, a supervisor sets it, and a desk that dies leaves the rota with its offer and comes back to its chats', async ({ openDesk, carrier, clock }) => {
  const [ana, ben] = await openPair(openDesk)
  const [held, ringing] = voters
  await ana.agent.setStatus('Available')
  await ben.agent.setStatus('Available')
  await ana.agent.bar().getByRole('button', { name: 'Team' }).click()
  const row = ana.app.page.getByRole('table', { name: 'Team' }).getByRole('row', { name: /Ben/ })
  await expect(row).toContainText('Available', teamTimeout)
  await row.getByRole('button', { name: 'Set status of Ben' }).click()
  await ana.app.page.getByRole('menuitem', { name: 'Training' }).or(ana.app.page.getByRole('menuitemradio', { name: 'Training' })).click()
  await expect(ben.agent.status()).toHaveAccessibleName(/^Status: Training/, teamTimeout)
  await expect(ben.agent.toasts()).toContainText('The team set your status to Training.')

  await ana.agent.setStatus('Lunch')
  await ben.agent.setStatus('Available')
  await ben.agent.compose(held.phone, 'Hello', 'open')
  await carrier.receive(ringing.phone, 'Anybody?')
  await expect(ben.agent.offer(ringing.number)).toBeVisible(teamTimeout)
  await ana.agent.setStatus('Available')
  await ben.app.kill()
  // Twilio notices a bell that is cut after some seconds.
  await expect.poll(async () => (await carrier.team()).workspaces[0]!.workers.find(({ name }) => name === 'Ben')?.activity, teamTimeout).toBe('Offline')
  // What rang there goes on with the end of its time at the carrier, which is a little more than the desk's.
  await clock.pass(46_000)
  await expect(ana.agent.offer(ringing.number)).toBeVisible(teamTimeout)
  await carrier.receive(held.phone, 'Are you there?')
  await ben.app.start()
  await inTeam(ben)
  await ben.agent.active(held.number).click(teamTimeout)
  await expect(ben.agent.log()).toContainText('Are you there?', teamTimeout)
  await expect(ben.agent.offers()).toHaveCount(0, teamTimeout)
  await expect(ana.agent.actives()).toHaveCount(0)
})
