/** Nothing that the agent or a voter did is lost when the app dies, and nothing is sent twice; what an end leaves, keeping.spec.ts shows. */
import type { Agent } from '../kit/agent.ts'
import type { App } from '../kit/app.ts'
import { isSend, type Carrier } from '../kit/carrier.ts'
import { soon } from '../kit/clock.ts'
import { expect, test } from '../kit/fixtures.ts'

const asked = '(808) 555-0101'
const ended = '(808) 555-0102'
const toMe = '(808) 555-0103'
const toAny = '(808) 555-0104'
const declined = '(808) 555-0105'
const cutOff = '(808) 555-0106'

/** Long enough to die in, and well within the minute for which a declined offer rests. */
const answeredAfterMs = 10_000

test('chats, wrap-up, parked sends, queue, status and drafts survive a kill, what came meanwhile is there, and what was cut off goes out once', async ({ app, agent, carrier, clock }) => {
  await fillTheDesk(app, agent, carrier)
  await test.step('the app dies in the middle of a send, and voters write while it is away', async () => {
    await app.kill()
    await carrier.receive('+18085550103', 'A ride, please')
    await carrier.receive('+18085550101', 'Hello yourself')
    await clock.pass(answeredAfterMs)
    await expect.poll(() => carrier.textsTo('+18085550106')).toEqual(['Sent into a crash'])
    await app.start()
  })

  await test.step('everything stands where it stood, with the replies', async () => {
    // First of all, for the declined offer rings again after its minute.
    await expect(agent.tasks()).toContainText('1 in the queue')
    await expect(agent.status()).toHaveAccessibleName(/^Status: Available/)
    await expect(agent.wrapping()).toContainText(ended)
    await expect(agent.waiting()).toContainText(toAny)
    await agent.active(toMe).click()
    await expect.poll(() => agent.shown(['To me', 'A ride, please'])).toHaveLength(2)
    await agent.active(asked).click()
    await expect.poll(() => agent.shown(['To be asked', 'Hello yourself'])).toHaveLength(2)
    await expect(agent.reply()).toHaveValue('Half an ans')
    await agent.openComposer()
    await expect(agent.number()).toHaveValue('(808) 555-01')
    await expect(agent.message()).toHaveValue('Half a mess')
  })

  await test.step('the text that was cut off is found at the carrier, and its chat goes on', async () => {
    await agent.active(cutOff).click()
    await clock.passUntil(() => expect(agent.log()).toContainText('Delivered', soon))
    await agent.say('And one after it')
    await expect.poll(() => carrier.textsTo('+18085550106')).toEqual(['Sent into a crash', 'And one after it'])
  })

  await carrier.receive('+18085550104', 'For anybody')
  await expect(agent.offer(toAny)).toBeVisible()
  for (const line of [1, 2, 3, 4]) expect(await carrier.textsTo(`+1808555010${line}`)).toHaveLength(1)
})

/** Brings every kind of thing that can stand in the panel, leaves two texts half written, and one on its way. */
async function fillTheDesk(app: App, agent: Agent, carrier: Carrier): Promise<void> {
  await agent.setStatus('Available')
  await agent.compose(ended, 'To be ended', 'open')
  await expect(agent.log()).toContainText('Delivered')
  await agent.endChat()
  await agent.compose(toMe, 'To me', 'me')
  await agent.compose(toAny, 'To any', 'any')
  await agent.compose(asked, 'To be asked', 'open')
  await expect(agent.log()).toContainText('Delivered')
  await agent.reply().fill('Half an ans')
  await expect.poll(async () => (await carrier.requests()).filter(isSend)).toHaveLength(4)
  await carrier.receive('+18085550105', 'Nobody takes me')
  await agent.offer(declined).getByRole('button', { name: 'Decline' }).click()
  await carrier.setFaults({ name: 'slow', value: answeredAfterMs, endpoint: 'create', count: 1 })
  await agent.compose(cutOff, 'Sent into a crash', 'open')
  await expect.poll(async () => (await carrier.requests()).filter(isSend)).toHaveLength(5)
  await agent.openComposer()
  await agent.number().fill('(808) 555-01')
  await agent.message().fill('Half a mess')
  await expect.poll(() => savedDrafts(app)).toEqual(['Half a mess', 'Half an ans'])
}

/** The desk's own word on which drafts it keeps: a crash may come only after that. */
async function savedDrafts(app: App): Promise<readonly string[]> {
  type Snapshot = { readonly drafts: readonly { readonly body: string }[] }
  const { drafts } = await app.page.evaluate<Snapshot>("window.desk.query('desk.snapshot', {})")
  return drafts.map(({ body }) => body).toSorted()
}
