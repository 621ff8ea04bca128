/** The first start without any account: one that is checked before it is kept, or practice mode, of which an evening is told at its end. */
import { agentAt } from '../kit/agent.ts'
import { account, isSend } from '../kit/carrier.ts'
import { expect, test } from '../kit/fixtures.ts'

/** As on a first start, but for where Twilio is. */
const unset = { TWILIO_ACCOUNT_SID: '', TWILIO_AUTH_TOKEN: '', TEXTDESK_FROM: '' }

const faults = [
  { token: 'not-the-token', words: 'Twilio didn’t accept these keys.' },
  // The app is started with a password store that is none, as on a machine without a keychain.
  { token: account.token, words: 'no safe place for the secret' },
]

test('a first start leads to an account that is checked, or into a practice evening that is told at its end, after a restart too', async ({ stoppedApp, carrier }) => {
  await stoppedApp.start(unset)
  const { page } = stoppedApp
  const agent = agentAt(stoppedApp)
  const told = () => stoppedApp.page.getByRole('region', { name: 'Your practice evening' })
  const figure = (name: string) => told().locator('dt').filter({ hasText: new RegExp(`^${name}$`) }).locator('+ dd')
  const end = async () => {
    await agent.status().click()
    await stoppedApp.page.getByRole('button', { name: 'End the practice evening' }).click()
    await expect(told()).toBeVisible()
  }

  await test.step('what is wrong with an account is named, and nothing is sent', async () => {
    await expect(page.getByRole('radiogroup', { name: 'How to start' })).toBeVisible()
    await page.getByRole('radio', { name: 'Connect Twilio' }).check({ force: true })
    await page.getByRole('button', { name: 'Continue' }).click()
    for (const { token, words } of faults) {
      await page.getByRole('textbox', { name: 'Account SID' }).fill(account.sid)
      await page.getByRole('textbox', { name: 'Auth token' }).fill(token)
      await page.getByRole('textbox', { name: 'Send from' }).fill(account.number)
      await page.getByRole('button', { name: 'Connect', exact: true }).click()
      await expect(page.getByText(words)).toBeVisible()
    }
    expect((await carrier.requests()).filter(isSend)).toEqual([])
  })

  await test.step('in practice mode a voter can be brought in, and voters answer', async () => {
    await page.getByRole('button', { name: 'Use practice mode instead' }).click()
    await expect(agent.bar().getByRole('button', { name: /^Provider: practice mode/ })).toBeVisible()
    await agent.setStatus('Available')
    await page.getByRole('button', { name: 'Bring a voter in now' }).click()
    // Chance decides who is brought in, and some take a minute to answer; whoever has this number answers within seconds.
    const quick = '(808) 555-0124'
    await agent.compose(quick, 'Hello, this is the hotline.', 'open')
    await agent.offers().getByRole('button', { name: 'Accept' }).click()
    await expect(agent.log()).not.toHaveAccessibleName(`Conversation with ${quick}`)
    await expect(agent.reply()).toBeFocused()
    await expect.poll(() => agent.heard()).toBeGreaterThan(0)
    await agent.say('Hello, I can help you with that.')
    await expect(agent.active(quick)).toHaveAccessibleName(/unread/, { timeout: 30_000 })
  })

  await test.step('the end of the evening tells what was done', async () => {
    await end()
    await expect(figure('Texted')).toHaveText('2')
    await expect(figure('Sent')).toHaveText('2')
    await expect(figure('First reply, median')).toHaveText(/^\d+:\d\d$/)
    await told().getByRole('button', { name: /^Messages sent: 2/ }).click()
    await expect(page.getByRole('dialog', { name: 'Messages sent, this evening' }).getByRole('listitem')).toHaveCount(2)
  })

  await stoppedApp.close()
  await stoppedApp.start(unset)
  await test.step('no further start asks again, and the evening is still told until another one begins at nothing', async () => {
    await expect(agent.status()).toHaveAccessibleName(/^Status: Available/)
    await expect(agent.actives()).toHaveCount(2)
    await end()
    await expect(figure('Sent')).toHaveText('2')
    await told().getByRole('button', { name: 'Play another evening' }).click()
    await expect(told()).toBeHidden()
    await end()
    await expect(figure('Sent')).toHaveText('0')
    await expect(figure('Texted')).toHaveText('0')
  })
})
