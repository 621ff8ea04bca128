/** The first start without any account: practice mode, or an account that is checked before it is kept. */
import { agentAt } from '../kit/agent.ts'
import { account, isSend } from '../kit/carrier.ts'
import { expect, test } from '../kit/fixtures.ts'

test.describe('with nothing set', () => {
  test.use({ variables: {} })

  test('the welcome offers practice mode, in which a voter can be brought in and answers, and no further start asks again', async ({ app, agent }) => {
    await expect(app.page.getByRole('radiogroup', { name: 'How to start' })).toBeVisible()
    await app.page.getByRole('button', { name: 'Start practicing' }).click()
    await expect(agent.bar().getByRole('button', { name: /^Provider: practice mode/ })).toBeVisible()

    await agent.setStatus('Available')
    await app.page.getByRole('button', { name: 'Bring a voter in now' }).click()
    await agent.offers().getByRole('button', { name: 'Accept' }).click()
    await expect(agent.reply()).toBeFocused()
    await expect.poll(() => agent.heard()).toBeGreaterThan(0)
    await agent.say('Hello, I can help you with that.')

    // Chance decides who is brought in, and some take a minute; whoever has this number answers within seconds.
    await agent.compose('(808) 555-0124', 'Hello, this is the hotline.', 'open')
    await expect(agent.log()).toHaveAccessibleName('Conversation with (808) 555-0124')
    await expect.poll(() => agent.heard(), { timeout: 30_000 }).toBeGreaterThan(0)

    await app.close()
    await app.start()
    await expect(agent.status()).toHaveAccessibleName(/^Status: Available/)
    await expect(agent.actives()).toHaveCount(2)
  })
})

test('practice mode can be set from outside, and then no welcome stands in the way', async ({ stoppedApp }) => {
  await stoppedApp.start({ TEXTDESK_PRACTICE: '1' })
  const agent = agentAt(stoppedApp)
  await expect(agent.bar().getByRole('button', { name: /^Provider: practice mode/ })).toBeVisible()
  await agent.setStatus('Available')
  await agent.compose('(808) 555-0123', 'To nobody', 'open')
  // The practice carrier has it; its receipt may take 40 seconds, as with the real one.
  await expect(agent.log()).toContainText(/Sent|Delivered/)
})

test.describe('connecting an account', () => {
  const unset = { TWILIO_ACCOUNT_SID: '', TWILIO_AUTH_TOKEN: '', TEXTDESK_FROM: '' }
  const faults = [
    { what: 'a wrong token', token: 'not-the-token', from: account.number, words: 'Twilio didn’t accept these keys.' },
    { what: 'a number of somebody else', token: account.token, from: '+16025550148', words: 'This account doesn’t own the number' },
    { what: 'a number that cannot text', token: account.token, from: account.voiceNumber, words: 'can’t send text messages' },
    { what: 'an account SID in a wrong form', sid: 'AC123', token: account.token, from: account.number, words: 'An account SID begins with AC' },
    // The app is started with a password store that is none, as on a machine without a keychain.
    { what: 'a computer that has no safe place for the secret', token: account.token, from: account.number, words: 'no safe place for the secret' },
  ]

  test('each fault is named, what was typed stays, and nothing is sent', async ({ stoppedApp, carrier }) => {
    await stoppedApp.start(unset)
    const { page } = stoppedApp
    await page.getByRole('radio', { name: 'Connect Twilio' }).check({ force: true })
    await page.getByRole('button', { name: 'Continue' }).click()
    for (const { what, sid = account.sid, token, from, words } of faults) {
      await test.step(what, async () => {
        await page.getByRole('textbox', { name: 'Account SID' }).fill(sid)
        await page.getByRole('textbox', { name: 'Auth token' }).fill(token)
        await page.getByRole('textbox', { name: 'Send from' }).fill(from)
        await page.getByRole('button', { name: 'Connect', exact: true }).click()
        await expect(page.getByText(words)).toBeVisible()
        await expect(page.getByRole('textbox', { name: 'Account SID' })).toHaveValue(sid)
        await expect(page.getByRole('textbox', { name: 'Auth token' })).toHaveValue(token)
      })
    }
    expect((await carrier.requests()).filter(isSend)).toEqual([])
  })
})
