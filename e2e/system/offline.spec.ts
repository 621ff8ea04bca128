/** What the agent does while the carrier is away, or says nothing: everything but the line works, the window says so, and nothing is lost, repeated or late without a word. */
import { isSend } from '../kit/carrier.ts'
import { soon } from '../kit/clock.ts'
import { expect, test } from '../kit/fixtures.ts'

const asked = '(808) 555-0123'
const parked = '(602) 555-0148'
const minute = 60_000

test.use({ lasting: true })

test('work goes on without the carrier, what nobody knows of or is late asks the agent, and what is typed is on the disk', async ({ app, agent, carrier, clock }) => {
  await test.step('while the carrier is away reading, searching, drafting and queueing work, and it all goes out once it is back', async () => {
    await agent.setStatus('Available')
    await agent.compose(asked, 'Do you have a plan to vote?', 'open')
    await expect(agent.log()).toContainText('Delivered')
    await carrier.stop()
    const provider = agent.bar().getByRole('button', { name: /^Provider: Twilio, not reachable, since \d+:\d\d/ })
    await expect(provider).toContainText('No connection since')

    await agent.say('It opens at six.')
    await agent.say('Bring your license.')
    await agent.compose(parked, 'Do you need a ride?', 'me')
    await expect(provider).toHaveAccessibleName(/3 messages wait$/)
    const banner = app.page.getByRole('main').getByRole('status').filter({ hasText: 'No connection since' })
    await expect(banner).toContainText('3 messages wait.')
    await expect(banner).toContainText('Messages wait as Queued')
    await expect(agent.log()).toContainText('Queued')

    await agent.bar().getByRole('button', { name: /^Search/ }).click()
    const search = app.page.getByRole('dialog', { name: 'Search' })
    await search.getByRole('combobox').fill('license')
    await expect(search.getByRole('option')).toHaveCount(1)
    await app.page.keyboard.press('Escape')
    await agent.reply().fill('Half an ans')

    await carrier.startAgain()
    // On a slow machine the app may have tried by itself before the click.
    await Promise.race([banner.getByRole('button', { name: 'Try now' }).click().catch(() => undefined), banner.waitFor({ state: 'hidden' })])
    await expect(app.page.getByRole('status', { name: 'Messages' })).toContainText('Connected again. 3 messages are going out.')
    await expect(banner).toBeHidden()
    await expect.poll(() => carrier.textsTo('+18085550123')).toEqual(['Do you have a plan to vote?', 'It opens at six.', 'Bring your license.'])
    await expect.poll(() => carrier.textsTo('+16025550148')).toEqual(['Do you need a ride?'])
    await expect(agent.bar().getByRole('button', { name: 'Provider: Twilio, connected' })).toBeVisible()
    await expect(agent.reply()).toHaveValue('Half an ans')
  })

  await test.step('a text of which nobody knows asks the agent, and goes out again on their word alone', async () => {
    const before = (await carrier.requests()).filter(isSend).length
    await carrier.setFaults({ name: 'drop-before', endpoint: 'create', count: 1 })
    await agent.compose('(414) 555-0101', 'Polls close at 8', 'open')
    await expect(agent.log()).toContainText('Checking')
    await clock.pass(minute)
    const again = agent.log().getByRole('button', { name: 'Send again' })
    await expect(again).toBeVisible()
    expect((await carrier.requests()).filter(isSend)).toHaveLength(before + 1)
    await again.click()
    await expect.poll(() => carrier.textsTo('+14145550101')).toEqual(['Polls close at 8'])
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

  await test.step('what the agent types without a pause is on the disk within a second, whatever happens to the app', async () => {
    const text = 'Your polling place is the school on Larkspur Lane, it is open from six to seven. '
    const letterMs = 30
    await agent.active(asked).click()
    await agent.reply().fill('')
    await agent.reply().focus()
    // The last letter is not waited for: the app is gone before a pause could be noticed.
    await agent.reply().pressSequentially(text, { delay: letterMs })
    const typed = (await agent.reply().inputValue()).length
    await app.kill()
    await app.start()

    await agent.active(asked).click()
    const kept = await agent.reply().inputValue()
    expect(text.startsWith(kept)).toBe(true)
    expect(kept.length).toBeGreaterThan(typed - 1000 / letterMs)
  })
})
