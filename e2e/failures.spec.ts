/** What becomes of texts that do not arrive: the agent reads why, and loses none. The numbers have their meaning from sandbox/README.md. */
import { agentAt } from './agent.ts'
import { isSend } from './carrier.ts'
import { expect, test } from './fixtures.ts'

test('a text to somebody who opted out is refused in words, and no further one can be written', async ({ agent, carrier }) => {
  await agent.setStatus('Available')
  await agent.compose('(808) 555-0194', 'Hello', 'open')
  await expect(agent.log()).toContainText('Not sent: this person opted out of our texts')
  await expect(agent.retry()).toBeHidden()
  await expect(agent.chat()).toContainText('They asked not to be texted')
  await expect(agent.reply()).toBeHidden()

  await agent.endChat()
  await agent.complete()
  await agent.openComposer()
  await agent.number().fill('(808) 555-0194')
  await agent.message().fill('Hello again')
  await expect(agent.composer()).toContainText('This voter asked not to be texted.')
  await expect(agent.send()).toBeDisabled()
  expect((await carrier.requests()).filter(isSend)).toHaveLength(1)
})

test('a text to a phone that is off says so, and Retry sends it again', async ({ agent, carrier }) => {
  await agent.setStatus('Available')
  await agent.compose('(808) 555-0190', 'Hello', 'open')
  await expect(agent.log()).toContainText('Not delivered: phone off or out of range.')

  await agent.retry().dblclick()
  await expect(agent.log()).toContainText('Delivered')
  await expect(agent.retry()).toBeHidden()
  expect(await carrier.textsTo('+18085550190')).toEqual(['Hello', 'Hello'])
})

test('a parked text that does not arrive says so in its row and why in its window', async ({ app, agent }) => {
  await agent.setStatus('Available')
  await agent.compose('(808) 555-0180', 'Hello', 'me')
  const row = agent.waiting().getByRole('button', { name: /^\(808\) 555-0180.*not delivered/ })
  await row.click()
  await expect(app.page.getByRole('dialog', { name: /^Message to/ })).toContainText('Not delivered: phone off or out of range.')
})

test('a text to a number that is not a mobile phone says so without offering to send it again', async ({ agent }) => {
  await agent.setStatus('Available')
  await agent.compose('(808) 555-0192', 'Hello', 'open')
  await expect(agent.log()).toContainText('Not sent: this number is not a mobile phone.')
  await expect(agent.retry()).toBeHidden()
})

test('with keys that the carrier refuses the window says so, and what was written goes out once they are right', async ({ stoppedApp, carrier }) => {
  const agent = agentAt(stoppedApp)
  await stoppedApp.start({ TWILIO_AUTH_TOKEN: 'not-the-token' })
  await expect(stoppedApp.page.getByRole('alert')).toContainText('Twilio didn’t accept the keys.')
  await expect(agent.bar().getByRole('button', { name: /^Provider: Twilio, keys not accepted/ })).toBeVisible()
  await agent.setStatus('Available')
  await agent.compose('(808) 555-0123', 'Written without keys', 'open')
  await expect(agent.log()).toContainText('Queued')

  await stoppedApp.close()
  await stoppedApp.start()
  await agent.active('(808) 555-0123').click()
  await expect(agent.log()).toContainText('Delivered')
  expect(await carrier.textsTo('+18085550123')).toEqual(['Written without keys'])
})

test('a text that the carrier was too busy for goes out by itself', async ({ agent, carrier }) => {
  await agent.setStatus('Available')
  await carrier.setFaults({ name: 'rate-limit', value: 1, endpoint: 'create', count: 1 }, { name: 'error-before', value: 503, endpoint: 'create', count: 1 })
  await agent.compose('(808) 555-0123', 'Patience', 'open')
  await expect(agent.log()).toContainText('Delivered')
  expect(await carrier.textsTo('+18085550123')).toEqual(['Patience'])
})

for (const name of ['drop-after', 'error-after'] as const) {
  test(`a text that was taken although the answer was lost (${name}) is found there and not sent twice`, async ({ agent, carrier }) => {
    await agent.setStatus('Available')
    await carrier.setFaults({ name, endpoint: 'create', count: 1 })
    await agent.compose('(808) 555-0123', 'Only once', 'open')
    await expect(agent.log()).toContainText('Delivered')
    expect(await carrier.textsTo('+18085550123')).toEqual(['Only once'])
  })
}
