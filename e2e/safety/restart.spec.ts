/** Nothing that the agent or a voter did is lost when the app ends, by closing or by a crash, and nothing is sent twice. */
import { agentAt, type Agent } from '../kit/agent.ts'
import type { App } from '../kit/app.ts'
import { isSend, type Carrier } from '../kit/carrier.ts'
import { soon } from '../kit/clock.ts'
import { expect, test } from '../kit/fixtures.ts'

const asked = '(808) 555-0101'
const ended = '(808) 555-0102'
const toMe = '(808) 555-0103'
const toAny = '(808) 555-0104'
const declined = '(808) 555-0105'

test('chats, wrap-up, parked sends, queue, status and drafts survive a kill, and an end', async ({ app, agent, carrier }) => {
  await fillTheDesk(app, agent, carrier)
  for (const how of ['kill', 'close'] as const) {
    await app[how]()
    await app.start()
    await expect(agent.status()).toHaveAccessibleName(/^Status: Available/)
    await expect(agent.active(asked)).toBeVisible()
    await expect(agent.wrapping()).toContainText(ended)
    await expect(agent.waiting()).toContainText(toMe)
    await expect(agent.waiting()).toContainText(toAny)
    await expect(agent.tasks()).toContainText('1 in the queue')
    await agent.active(asked).click()
    await expect(agent.log()).toContainText('To be asked')
    await expect(agent.reply()).toHaveValue('Half an ans')
    await agent.openComposer()
    await expect(agent.number()).toHaveValue('(808) 555-01')
    await expect(agent.message()).toHaveValue('Half a mess')
  }

  await carrier.receive('+18085550103', 'For you')
  await carrier.receive('+18085550104', 'For anybody')
  await expect(agent.active(toMe)).toBeVisible()
  await expect(agent.offer(toAny)).toBeVisible()
  for (const line of [1, 2, 3, 4]) expect(await carrier.textsTo(`+1808555010${line}`)).toHaveLength(1)
})

/** Brings every kind of thing that can stand in the panel, and leaves two texts half written. */
async function fillTheDesk(app: App, agent: Agent, carrier: Carrier): Promise<void> {
  await agent.setStatus('Available')
  await carrier.receive('+18085550105', 'Nobody takes me')
  await agent.offer(declined).getByRole('button', { name: 'Decline' }).click()
  await agent.compose(ended, 'To be ended', 'open')
  await expect(agent.log()).toContainText('Delivered')
  await agent.endChat()
  await agent.compose(toMe, 'To me', 'me')
  await agent.compose(toAny, 'To any', 'any')
  await agent.compose(asked, 'To be asked', 'open')
  await expect(agent.log()).toContainText('Delivered')
  await agent.reply().fill('Half an ans')
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

test('a reply that came while the app was closed is there at the next start', async ({ app, agent, carrier }) => {
  await agent.setStatus('Available')
  await agent.compose(toMe, 'Do you need anything?', 'me')
  await agent.compose(asked, 'Hello', 'open')
  await expect(agent.log()).toContainText('Delivered')
  await app.close()
  await carrier.receive('+18085550103', 'A ride, please')
  await carrier.receive('+18085550101', 'Hello yourself')
  await app.start()

  // The agent may stand in it since the start, and has read it then: what counts is that it is there.
  await agent.active(asked).click()
  await expect(agent.log()).toContainText('Hello yourself')
  await agent.active(toMe).click()
  await expect(agent.log()).toContainText('A ride, please')
})

test('a text that a crash cut off goes out once', async ({ app, agent, carrier, clock }) => {
  await test.step('a crash in the middle of a send leaves exactly one text at the carrier', async () => {
    await agent.setStatus('Available')
    await carrier.setFaults({ name: 'slow', value: 60_000, endpoint: 'create', count: 1 })
    await agent.compose(asked, 'Sent into a crash', 'open')
    await expect.poll(async () => (await carrier.requests()).filter(isSend)).toHaveLength(1)
    await app.kill()
    await clock.pass(60_000)
    await expect.poll(() => carrier.textsTo('+18085550101')).toEqual(['Sent into a crash'])
    await app.start()

    await agent.active(asked).click()
    await clock.passUntil(() => expect(agent.log()).toContainText('Delivered', soon))
    await agent.say('And one after it')
    await expect.poll(() => carrier.textsTo('+18085550101')).toEqual(['Sent into a crash', 'And one after it'])
  })

  await test.step('a crash before the carrier took the text loses nothing: it is sent after the restart', async () => {
    const sends = (await carrier.requests()).filter(isSend).length
    await carrier.setFaults({ name: 'error-before', value: 503, endpoint: 'create' })
    await agent.compose(ended, 'Sent after a crash', 'open')
    await expect.poll(async () => (await carrier.requests()).filter(isSend).length).toBeGreaterThan(sends)
    await app.kill()
    await carrier.setFaults()
    await app.start()

    await agent.active(ended).click()
    await clock.passUntil(() => expect(agent.log()).toContainText('Delivered', soon))
    expect(await carrier.textsTo('+18085550102')).toEqual(['Sent after a crash'])
  })
})

test.describe('a carrier that comes back', () => {
  test.use({ lasting: true })

  test('the carrier is down at the start, and again later', async ({ stoppedApp, carrier, clock }) => {
    const agent = agentAt(stoppedApp)
    await test.step('with the carrier down at the start texts wait as Queued and go out by themselves', async () => {
      await carrier.stop()
      await stoppedApp.start()
      await agent.setStatus('Available')
      await agent.compose(asked, 'First in line', 'open')
      await agent.say('Second in line')
      await expect(agent.log()).toContainText('Queued')
      await expect(stoppedApp.page.getByRole('status').filter({ hasText: 'Messages wait as Queued' })).toBeVisible()

      await carrier.startAgain()
      await clock.passUntil(() => expect(agent.log()).toContainText('Delivered', soon))
      await expect.poll(() => carrier.textsTo('+18085550101')).toEqual(['First in line', 'Second in line'])
      await expect(stoppedApp.page.getByText('Messages wait as Queued')).toBeHidden()
    })

    await test.step('a reply comes by itself after the carrier was down', async () => {
      await carrier.stop()
      await clock.passUntil(() => expect(agent.bar().getByRole('button', { name: /^Provider: Twilio, not reachable/ })).toBeVisible(soon))
      await carrier.startAgain()
      await carrier.receive('+18085550101', 'Back again')
      await clock.passUntil(() => expect(agent.log()).toContainText('Back again', soon))
    })
  })

})
