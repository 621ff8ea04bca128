/** Time that is moved instead of waited for, in the real app. */
import { isSend } from '../kit/carrier.ts'
import { soon } from '../kit/clock.ts'
import { expect, test } from '../kit/fixtures.ts'

const minute = 60_000

test('what nobody knows of and what is late asks the agent', async ({ agent, carrier, clock }) => {
  await test.step('a text of which nobody knows asks the agent, and goes out again on their word alone', async () => {
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

  await test.step('what waited over a night asks whether it should still go', async () => {
    await carrier.setFaults({ name: 'drop-before', endpoint: 'list' }, { name: 'rate-limit', value: 3600, endpoint: 'create', count: 1 })
    await agent.compose('(313) 555-0177', 'Polls close at 8', 'open')
    await expect(agent.log()).toContainText('Queued')
    await clock.pass(12 * 60 * minute)
    await carrier.setFaults()
    await clock.passUntil(() => expect(agent.log()).toContainText('Still send?', soon))
    expect(await carrier.textsTo('+13135550177')).toEqual([])
  })
})

