/** Many voters at once, and a long conversation: nothing is lost or doubled, and only what is in sight is drawn. */
import type { Agent } from '../kit/agent.ts'
import type { App } from '../kit/app.ts'
import { expect, test } from '../kit/fixtures.ts'

const phones = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `+1808555${String(1000 + index)}`)

/** Sends the first option to each by the bridge, all at once: a hundred composers would only take time. */
async function openChats(app: App, to: readonly string[]): Promise<void> {
  await app.page.evaluate(async (numbers) => {
    const desk = Reflect.get(window, 'desk') as { command(name: string, input: object): Promise<{ ok: boolean }> }
    const ids = () => ({ messageId: crypto.randomUUID(), taskId: crypto.randomUUID(), routeId: crypto.randomUUID() })
    const outcomes = await Promise.all(numbers.map((phone) => desk.command('compose.send', { ...ids(), phone, body: `Hello ${phone}`, option: 'open' })))
    if (!outcomes.every(({ ok }) => ok)) throw new Error('The desk refused a text.')
  }, to)
}

const drawnTexts = async (agent: Agent): Promise<number> => (await agent.log().innerText()).split(' of many.').length

test('of a hundred chats and two hundred texts each is there once, only what is in sight is drawn, and the oldest can be reached', async ({ app, agent, carrier }) => {
  const crowd = phones(100)
  const [talker] = crowd as [string, ...string[]]
  await carrier.setFaults({ name: 'list-duplicates' }, { name: 'list-overlap' })
  await agent.setStatus('Available')
  await openChats(app, crowd)
  await expect(agent.actives().first()).toHaveAttribute('aria-setsize', '100')
  expect(await agent.actives().count()).toBeLessThan(60)
  // As many as go at once at the pace of the account.
  const first = crowd.slice(0, 10)
  await expect.poll(async () => (await carrier.messages()).map(({ to }) => to).filter((to) => first.includes(to)).toSorted()).toEqual(first)

  await carrier.receive(talker, ...Array.from({ length: 200 }, (_, index) => `Text ${index + 1} of many.`))
  await expect(agent.actives().first()).toHaveAccessibleName(/200 unread/, { timeout: 30_000 })
  await agent.actives().first().click()
  await expect(agent.log()).toContainText('Text 200 of many.')
  expect(await agent.log().getByText('Text 200 of many.').count()).toBe(1)
  expect(await drawnTexts(agent)).toBeLessThan(100)

  await agent.log().focus()
  await expect(async () => {
    await app.page.keyboard.press('Home')
    await expect(agent.log()).toContainText('Text 1 of many.', { timeout: 100 })
  }).toPass({ timeout: 30_000, intervals: [0] })
  await expect(agent.log()).toContainText(`Hello ${talker}`)
  expect(await drawnTexts(agent)).toBeLessThan(100)
})
