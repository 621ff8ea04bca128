/** A text that is to go out at a time does so once, whatever happens to the app before. */
import type { Agent } from '../kit/agent.ts'
import type { App } from '../kit/app.ts'
import { expect, test } from '../kit/fixtures.ts'

const voter = '+16025550123'
const number = '(602) 555-0123'
const text = 'Polls close at 7 PM.'
const hour = 3_600_000

async function schedule(agent: Agent, app: App): Promise<void> {
  await agent.setStatus('Available')
  await agent.openComposer()
  await agent.number().fill(number)
  await agent.message().fill(text)
  await agent.send().click()
  await app.page.getByRole('menuitem', { name: 'Send later…' }).click()
  await app.page.getByRole('button', { name: /^In 1 hour/ }).click()
  await app.page.getByRole('button', { name: 'Schedule', exact: true }).click()
  await expect(agent.tasks().getByRole('list', { name: 'Scheduled' })).toContainText(number)
}

test('it goes out after the app was killed, and waits for its reply', async ({ agent, app, carrier, clock }) => {
  await schedule(agent, app)
  await app.kill()
  await app.start()
  await expect(agent.tasks().getByRole('list', { name: 'Scheduled' })).toContainText(number)
  await clock.pass(hour / 2)
  expect(await carrier.textsTo(voter)).toEqual([])
  await clock.pass(hour / 2 + 60_000)
  await expect.poll(() => carrier.textsTo(voter)).toEqual([text])
  await expect(agent.promise(number)).toBeVisible()
  await expect(agent.tasks().getByRole('list', { name: 'Scheduled' })).toBeHidden()
})

test('it stays when the voter writes first, and the agent is told', async ({ agent, app, carrier, clock }) => {
  await schedule(agent, app)
  await carrier.receive(voter, 'When do polls close?')
  await expect(agent.toasts()).toContainText('wrote before your scheduled text went')
  await clock.pass(2 * hour)
  expect(await carrier.textsTo(voter)).toEqual([])
})
