/** What was written and has not gone out is on the disk: a text that can still be taken back, one that was, with its picture, and one that goes at a time. */
import { defaultSettings } from '../../contract/defaults.ts'
import { agentAt } from '../kit/agent.ts'
import { isSend } from '../kit/carrier.ts'
import { expect, test } from '../kit/fixtures.ts'

const recalled = { phone: '+18085550123', number: '(808) 555-0123', text: 'This is what your ballot looks like.' }
const parked = { phone: '+16025550148', number: '(602) 555-0148', text: 'Hello, this is Dana from the Voter Hotline.' }
const later = { phone: '+16025550123', number: '(602) 555-0123', text: 'Polls close at 7 PM.' }
const url = 'https://pictures.example.org/2026/ballot.png'
const hour = 3_600_000

test.use({ rules: { undoSeconds: defaultSettings.rules.undoSeconds } })

test('what has not gone out when the app dies is there again, and goes out once', async ({ stoppedApp: app, carrier, clock }) => {
  const agent = agentAt(app)
  const chip = (place = agent.chat()) => place.getByRole('group', { name: 'Picture that goes along' })
  const scheduled = () => agent.tasks().getByRole('list', { name: 'Scheduled' })

  await test.step('with keys that the carrier refuses the window says so, and nobody is kept from writing', async () => {
    await app.start({ TWILIO_AUTH_TOKEN: 'not-the-token' })
    await expect(app.page.getByRole('alert')).toContainText('Twilio didn’t accept the keys.')
    await expect(agent.bar().getByRole('button', { name: /^Provider: Twilio, keys not accepted/ })).toBeVisible()
    await agent.setStatus('Available')
  })

  await test.step('Escape takes a first text back into its field, picture and all', async () => {
    await agent.openComposer()
    await agent.number().fill(recalled.number)
    await agent.message().fill(recalled.text)
    await agent.composer().getByRole('button', { name: 'Add a picture by link' }).click()
    await app.page.getByRole('textbox', { name: 'Link to the picture' }).fill(url)
    await app.page.keyboard.press('Enter')
    await expect(chip(agent.composer())).toContainText('ballot.png')
    await agent.send().click()
    await agent.way('open').click()
    await expect(agent.log()).toContainText('Goes out in')
    await app.page.keyboard.press('Escape')
    await expect(agent.reply()).toHaveValue(recalled.text)
    await expect(agent.log()).not.toContainText(recalled.text)
  })

  await test.step('one is put off for an hour, another still waits its seconds, and the app dies', async () => {
    await agent.openComposer()
    await agent.number().fill(later.number)
    await agent.message().fill(later.text)
    await agent.send().click()
    await app.page.getByRole('menuitem', { name: 'Send later…' }).click()
    await app.page.getByRole('button', { name: /^In 1 hour/ }).click()
    await app.page.getByRole('button', { name: 'Schedule', exact: true }).click()
    await expect(scheduled()).toContainText(later.number)
    // The list may be told before the composer is answered.
    await expect(agent.composer()).toBeHidden()
    await agent.compose(parked.number, parked.text, 'me')
    await app.kill()
    await app.start()
  })

  await test.step('what was written without keys goes out once they are right', async () => {
    await expect(agent.waiting()).toContainText(parked.number)
    await clock.pass(6_000)
    await expect.poll(() => carrier.textsTo(parked.phone)).toEqual([parked.text])
  })

  await test.step('what was taken back stands in its field, and goes with its picture when it is sent', async () => {
    await expect(agent.reply()).toHaveValue(recalled.text)
    await expect(chip()).toContainText('ballot.png')
    await agent.chat().getByRole('button', { name: 'Send', exact: true }).click()
    await expect(chip()).toBeHidden()
    await clock.pass(6_000)
    await expect.poll(async () => (await carrier.messages()).filter(({ to }) => to === recalled.phone).map(({ body, num_media }) => [body, num_media])).toEqual([[recalled.text, '1']])
    const [send] = (await carrier.requests()).filter((request) => isSend(request) && new Map(request.form).get('To') === recalled.phone)
    expect(new Map(send?.form).get('MediaUrl')).toBe(url)
  })

  await test.step('what was put off waits for its time, and then for its reply', async () => {
    await expect(scheduled()).toContainText(later.number)
    await clock.pass(hour / 2)
    expect(await carrier.textsTo(later.phone)).toEqual([])
    await clock.pass(hour / 2 + 60_000)
    await expect.poll(() => carrier.textsTo(later.phone)).toEqual([later.text])
    await expect(agent.promise(later.number)).toBeVisible()
    await expect(scheduled()).toBeHidden()
  })

  expect((await carrier.messages()).map(({ to }) => to).toSorted()).toEqual([parked.phone, later.phone, recalled.phone].toSorted())
})
