/** A first text waits some seconds, in which Escape takes it back; the end of the app neither loses it nor sends it twice. */
import { defaultSettings } from '../../contract/defaults.ts'
import { expect, test } from '../kit/fixtures.ts'

const voter = '+18085550123'
const number = '(808) 555-0123'
const second = { phone: '+16025550148', number: '(602) 555-0148' }
const text = 'Hello, this is Dana from the Voter Hotline.'

test.use({ rules: { undoSeconds: defaultSettings.rules.undoSeconds } })

test('a first text can be taken back for some seconds, and then goes out once', async ({ agent, app, carrier, clock }) => {
  await test.step('Escape brings it back into the field, and no carrier hears of it', async () => {
    await agent.setStatus('Available')
    await agent.compose(number, text, 'open')
    await expect(agent.log()).toContainText('Goes out in')
    await app.page.keyboard.press('Escape')
    await expect(agent.reply()).toHaveValue(text)
    await expect(agent.log()).not.toContainText(text)
    await clock.pass(60_000)
    expect(await carrier.textsTo(voter)).toEqual([])
    await agent.say('Hello, this is the Voter Hotline.')
    await clock.pass(6_000)
    await expect.poll(() => carrier.textsTo(voter)).toEqual(['Hello, this is the Voter Hotline.'])
  })

  await test.step('killed while it waits, it goes out once, after the start', async () => {
    await agent.compose(second.number, text, 'me')
    await app.kill()
    expect(await carrier.textsTo(second.phone)).toEqual([])
    await app.start()
    await expect(agent.waiting()).toContainText(second.number)
    await clock.pass(6_000)
    await expect.poll(() => carrier.textsTo(second.phone)).toEqual([text])
    await clock.pass(60_000)
    expect(await carrier.textsTo(second.phone)).toEqual([text])
  })
})

