/** Time that is moved instead of waited for, in the real app. */
import { agentAt } from './agent.ts'
import { isSend } from './carrier.ts'
import { openClock } from './clock.ts'
import { expect, test } from './fixtures.ts'

const minute = 60_000

test('an offer that nobody takes rings for its time, and again after its rest', async ({ stoppedApp, folder, carrier }) => {
  const clock = openClock(folder, carrier)
  await stoppedApp.start(clock.env)
  const agent = agentAt(stoppedApp)
  await agent.setStatus('Available')
  await carrier.receive('+16025550148', 'Hello?')
  await expect(agent.offer('(602) 555-0148')).toBeVisible()
  await clock.pass(minute / 2)
  await expect(agent.tasks()).toContainText('1 in the queue')
  await expect(agent.offers()).toHaveCount(0)
  await clock.pass(minute)
  await expect(agent.offer('(602) 555-0148')).toBeVisible()
})

test('a text of which nobody knows asks the agent, and goes out again on their word alone', async ({ stoppedApp, folder, carrier }) => {
  const clock = openClock(folder, carrier)
  await stoppedApp.start(clock.env)
  const agent = agentAt(stoppedApp)
  await agent.setStatus('Available')
  await carrier.setFaults({ name: 'drop-before', endpoint: 'create', count: 1 })
  await agent.compose('(602) 555-0148', 'Polls close at 8', 'open')
  await expect(agent.log()).toContainText('Checking')
  await clock.pass(minute)
  const again = agent.log().getByRole('button', { name: 'Send again' })
  await expect(again).toBeVisible()
  expect((await carrier.requests()).filter(isSend)).toHaveLength(1)
  await again.click()
  await expect.poll(() => carrier.textsTo('+16025550148')).toEqual(['Polls close at 8'])
})

test('what waited over a night asks whether it should still go', async ({ stoppedApp, folder, carrier }) => {
  const clock = openClock(folder, carrier)
  await stoppedApp.start(clock.env)
  const agent = agentAt(stoppedApp)
  await agent.setStatus('Available')
  await carrier.setFaults({ name: 'drop-before', endpoint: 'list' }, { name: 'rate-limit', value: 3600, endpoint: 'create', count: 1 })
  await agent.compose('(602) 555-0148', 'Polls close at 8', 'open')
  await expect(agent.log()).toContainText('Queued')
  await clock.pass(12 * 60 * minute)
  await carrier.setFaults()
  await expect(agent.log()).toContainText('Still send?', { timeout: 60_000 })
  expect(await carrier.textsTo('+16025550148')).toEqual([])
})
