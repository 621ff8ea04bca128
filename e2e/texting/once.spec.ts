/** However a send is asked for, it is one request: a held key, a double click, a nervous finger, while the carrier takes its time. */
import { expect, test } from '../kit/fixtures.ts'

const first = '(808) 555-0123'
const second = '(602) 555-0148'
const third = '(313) 555-0177'

test.beforeEach(async ({ agent, carrier }) => {
  await agent.setStatus('Available')
  await carrier.setFaults({ name: 'slow', value: 300, endpoint: 'create' })
})

test('a send that is asked for again and again goes out once', async ({ app, agent, carrier }) => {
  await test.step('the menu item: a double click and a third one where it was; Enter held down', async () => {
    await agent.openComposer()
    await agent.number().fill(first)
    await agent.message().fill('Clicked')
    await agent.send().click()
    const place = await agent.way('open').boundingBox()
    if (!place) throw new Error('The menu has no place.')
    await app.page.mouse.click(place.x + 20, place.y + 10, { clickCount: 3 })
    await expect(agent.log()).toHaveAccessibleName(`Conversation with ${first}`)

    await app.page.keyboard.press('Control+n')
    await expect(agent.number()).toBeFocused()
    await app.page.keyboard.type(second)
    await app.page.keyboard.press('Enter')
    await app.page.keyboard.type('Held')
    await app.page.keyboard.press('Control+Enter')
    await expect(agent.way('open')).toBeFocused()
    for (let times = 0; times < 30; times += 1) await app.page.keyboard.down('Enter')
    await app.page.keyboard.up('Enter')
    await expect(agent.log()).toHaveAccessibleName(`Conversation with ${second}`)
    // What came twice would be here before what is written now.
    await agent.say('After it')
    await agent.active(first).click()
    await agent.say('After that')
    await expect.poll(() => carrier.textsTo('+18085550123')).toEqual(['Clicked', 'After that'])
    await expect.poll(() => carrier.textsTo('+16025550148')).toEqual(['Held', 'After it'])
  })

  await test.step('the reply: Enter held down, Enter pressed again and again, Send double-clicked', async () => {
    await agent.compose(third, 'Hello', 'open')
    await agent.reply().fill('Held')
    for (let times = 0; times < 30; times += 1) await app.page.keyboard.down('Enter')
    await app.page.keyboard.up('Enter')
    await expect(agent.reply()).toHaveValue('')

    await agent.reply().fill('Pressed')
    for (let times = 0; times < 10; times += 1) await app.page.keyboard.press('Enter')
    await expect(agent.reply()).toHaveValue('')

    await agent.reply().fill('Clicked')
    await agent.chat().getByRole('button', { name: 'Send', exact: true }).dblclick()
    await expect(agent.reply()).toHaveValue('')
    await agent.say('After it')
    await expect.poll(() => carrier.textsTo('+13135550177')).toEqual(['Hello', 'Held', 'Pressed', 'Clicked', 'After it'])
  })
})

