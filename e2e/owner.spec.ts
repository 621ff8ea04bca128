/** The machine of a reply's owner dies, and the voter must not wait unseen. */
import { changeRules } from './bridge.ts'
import { expect, test } from './fixtures.ts'
import { leaveBeforeTheReply } from './promise.ts'

const ownerMinutes = 0.1
/** What the issue allows after the owner's time, and after the start when that came later. */
const allowedMs = 5_000

test('a reply whose owner was killed is in the queue when their time is over, at most five seconds late', async ({ app, agent, carrier }) => {
  await changeRules(app, { ownerMinutes })
  await leaveBeforeTheReply(agent, carrier)
  const endsAt = Date.now() + ownerMinutes * 60_000

  await app.kill()
  await app.start()
  const left = Math.max(0, endsAt - Date.now()) + allowedMs
  await expect(agent.tasks()).toContainText('1 in the queue', { timeout: left })
  await expect(agent.held()).toBeHidden()
})
