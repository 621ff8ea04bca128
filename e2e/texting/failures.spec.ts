/** What becomes of texts that do not arrive: the agent reads why, can do what helps, and loses none. The numbers have their meaning from sandbox/README.md. */
import { agentAt, type Agent } from '../kit/agent.ts'
import { account, isSend, type Carrier } from '../kit/carrier.ts'
import { soon } from '../kit/clock.ts'
import { expect, test } from '../kit/fixtures.ts'

/** A button of the chat, by its whole name. */
const step = (agent: Agent, name: string) => agent.chat().getByRole('button', { name, exact: true })

test('a number that no text reaches: the agent reads why, and can do what helps', async ({ app, agent, carrier }) => {
  await test.step('a text to somebody who opted out is refused in words, and no further one can be written', async () => {
    await agent.setStatus('Available')
    await agent.compose('(808) 555-0194', 'Hello', 'open')
    await expect(agent.log()).toContainText('Not sent: this person opted out (STOP)')
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
    await app.page.keyboard.press('Escape')
  })

  await test.step('a wrong number is corrected in the composer, which has the text and the number, selected', async () => {
    await agent.compose('(808) 555-0191', 'Hello', 'open')
    await expect(agent.log()).toContainText('Not sent: this is not a valid phone number.')
    await expect(agent.retry()).toBeHidden()
    await step(agent, 'Edit number').click()
    await expect(agent.number()).toBeFocused()
    await expect(agent.number()).toHaveValue('(808) 555-0191')
    await expect(agent.message()).toHaveValue('Hello')
    await expect(agent.composer()).toContainText('Your text didn’t reach this number. Correct it and send')
    expect((await carrier.requests()).filter(isSend)).toHaveLength(2)

    await app.page.keyboard.type('8085550123')
    await expect(agent.number()).toHaveValue('(808) 555-0123')
    await agent.send().click()
    await agent.way('open').click()
    await expect.poll(() => carrier.textsTo('+18085550123')).toEqual(['Hello'])
  })

  await test.step('whoever blocks our texts is texted no more, once the agent has said so twice', async () => {
    await agent.compose('(808) 555-0187', 'Hello', 'open')
    await expect(agent.log()).toContainText('Not delivered: this number blocks our messages.')
    await expect(agent.retry()).toBeHidden()
    await step(agent, 'Stop texting').click()
    await expect(agent.log()).toContainText('Nothing more is sent to them then.')
    await expect(agent.reply()).toBeVisible()
    await step(agent, 'Yes, stop texting').click()
    await expect(agent.chat()).toContainText('(808) 555-0187 opted out')
    await expect(agent.reply()).toBeHidden()
  })

  await test.step('a number that is not a mobile phone is marked as a landline, which stops texts to it until that is undone', async () => {
    await agent.compose('(808) 555-0192', 'Hello', 'open')
    await expect(agent.log()).toContainText('Not sent: this number is not a mobile phone.')
    await expect(agent.retry()).toBeHidden()
    await step(agent, 'Mark as landline').click()
    await expect(agent.log()).toContainText('Marked as a landline.')
    await expect(agent.chat()).toContainText('(808) 555-0192 is marked as a landline')
    await expect(agent.reply()).toBeHidden()
    await app.page.getByRole('complementary', { name: 'Contact card' }).getByRole('button', { name: /^Undo/ }).click()
    await expect(agent.reply()).toBeVisible()

    await step(agent, 'Mark as landline').click()
    await agent.endChat()
    await agent.complete()
    await agent.openComposer()
    await agent.number().fill('(808) 555-0192')
    await agent.message().fill('Hello again')
    await expect(agent.composer()).toContainText('This number is marked as a landline')
    await expect(agent.send()).toBeDisabled()
    await agent.composer().getByRole('button', { name: 'Not a landline' }).click()
    await expect(agent.send()).toBeEnabled()
  })
})

test('a text to a phone that is off: Retry, waiting, and what a parked or a closed one says', async ({ app, agent, carrier, clock }) => {
  await test.step('a text to a phone that is off says so, and Retry sends it again', async () => {
    await agent.setStatus('Available')
    await agent.compose('(808) 555-0190', 'Hello', 'open')
    await expect(agent.log()).toContainText('Not delivered: phone off or out of range.')

    await agent.retry().dblclick()
    await expect(agent.log()).toContainText('Delivered')
    await expect(agent.retry()).toBeHidden()
    // What came twice would be here before what is written now.
    await agent.say('After it')
    await expect.poll(() => carrier.textsTo('+18085550190')).toEqual(['Hello', 'Hello', 'After it'])
  })

  await test.step('a text to a phone that is off can wait and go out by itself', async () => {
    await agent.compose('(808) 555-0180', 'Hello', 'open')
    await step(agent, 'Wait and send again').dblclick()
    await expect(agent.log()).toContainText('A new try is below.')
    await expect(agent.log()).toContainText(/Queued, goes out (tomorrow )?at \d/)
    expect(await carrier.textsTo('+18085550180')).toEqual(['Hello'])
  })

  await test.step('a parked text that does not arrive says so in its row and why in its window', async () => {
    await agent.compose('(602) 555-0180', 'Hello', 'me')
    const row = agent.waiting().getByRole('button', { name: /^\(602\) 555-0180.*not delivered/ })
    await row.click()
    await expect(app.page.getByRole('dialog', { name: /^Message to/ })).toContainText('Not delivered: phone off or out of range.')
    await app.page.keyboard.press('Escape')
  })

  await test.step('a text that fails after its chat was closed is told of until it is read, and can be written again', async () => {
    await carrier.setFaults({ name: 'slow', value: 60_000, endpoint: 'fetch', count: 1 })
    await agent.compose('(313) 555-0180', 'Hello', 'open')
    await expect(agent.log()).toContainText('Sending')
    await agent.endChat()
    await agent.complete()
    const toasts = app.page.getByRole('status', { name: 'Messages' })
    await clock.passUntil(() => expect(toasts).toContainText('Your message to (313) 555-0180 didn’t arrive: phone off or out of range.', soon))
    await toasts.getByRole('button', { name: 'Text again' }).click()
    await expect(agent.number()).toHaveValue('(313) 555-0180')
    await expect(agent.message()).toHaveValue('Hello')
    await expect(toasts).not.toContainText('didn’t arrive')
  })
})

test.describe('a text of which nobody can tell whether it was sent', () => {
  test.use({ speed: 1_000_000 })

  test('is left to the agent: Send again, or Leave it as sent', async ({ agent, carrier, clock }) => {
    await agent.setStatus('Available')
    for (const { word, number, phone, texts, state } of [
      { word: 'Send again', number: '(808) 555-0123', phone: '+18085550123', texts: ['', 'Hello'], state: 'Delivered' },
      { word: 'Leave it as sent', number: '(808) 555-0124', phone: '+18085550124', texts: [''], state: 'Sent, not confirmed' },
    ]) {
      await carrier.setFaults({ name: 'drop-after', endpoint: 'create', count: 1 }, { name: 'error-before', value: 503, endpoint: 'list' })
      await agent.compose(number, 'Hello', 'open')
      await expect(agent.log()).toContainText('Checking with the carrier…')
      // An account that keeps no texts: the carrier's list shows a text to this number, but not which.
      await redact(carrier, phone)
      await carrier.setFaults()
      await clock.passUntil(() => expect(agent.log()).toContainText('It’s not clear whether this was sent.', soon))
      await step(agent, word).dblclick()
      await expect(agent.log()).toContainText(state)
      await expect(step(agent, word)).toBeHidden()
      await agent.say('After it')
      await expect.poll(() => carrier.textsTo(phone)).toEqual([...texts, 'After it'])
    }
  })

  /** Removes the words of the one text to a number that the carrier has. */
  async function redact(carrier: Carrier, phone: string): Promise<void> {
    const text = (await carrier.messages()).find(({ to }) => to === phone)
    const { status } = await fetch(`${carrier.url}/2010-04-01/Accounts/${account.sid}/Messages/${text?.sid}.json`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${account.sid}:${account.token}`)}` },
      body: new URLSearchParams({ Body: '' }),
    })
    expect(status).toBe(200)
  }
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

test('what the carrier was too busy for, or took without a word, goes out once', async ({ agent, carrier, clock }) => {
  await test.step('a text that the carrier was too busy for goes out by itself', async () => {
    await agent.setStatus('Available')
    await carrier.setFaults({ name: 'rate-limit', value: 1, endpoint: 'create', count: 1 }, { name: 'error-before', value: 503, endpoint: 'create', count: 1 })
    await agent.compose('(313) 555-0177', 'Patience', 'open')
    await clock.passUntil(() => expect(agent.log()).toContainText('Delivered', soon))
    expect(await carrier.textsTo('+13135550177')).toEqual(['Patience'])
  })

  await test.step('a text that was taken although the answer was lost is found there and not sent twice', async () => {
    for (const [name, number, phone] of [['drop-after', '(808) 555-0123', '+18085550123'], ['error-after', '(602) 555-0148', '+16025550148']] as const) {
      await carrier.setFaults({ name, endpoint: 'create', count: 1 })
      await agent.compose(number, 'Only once', 'open')
      await clock.passUntil(() => expect(agent.log()).toContainText('Delivered', soon))
      await agent.say('After it')
      await expect.poll(() => carrier.textsTo(phone)).toEqual(['Only once', 'After it'])
    }
  })
})

