/** However a send is asked for, it is one request: a held key, a double click, a nervous finger, while the carrier takes its time. */
import { isSend, type Carrier } from './carrier.ts'
import { expect, test } from './fixtures.ts'

const number = '(808) 555-0123'

const sends = async (carrier: Carrier) => (await carrier.requests()).filter(isSend).map(({ form }) => new Map(form).get('Body'))

test.beforeEach(async ({ agent, carrier }) => {
  await agent.setStatus('Available')
  await carrier.setFaults({ name: 'slow', value: 1000, endpoint: 'create' })
})

test('the menu item: double click, and a third one where it was', async ({ app, agent, carrier }) => {
  await agent.openComposer()
  await agent.number().fill(number)
  await agent.message().fill('Hello')
  await agent.send().click()
  const place = await agent.way('open').boundingBox()
  if (!place) throw new Error('The menu has no place.')
  await app.page.mouse.click(place.x + 20, place.y + 10, { clickCount: 3 })
  await expect(agent.log()).toContainText('Delivered')
  expect(await sends(carrier)).toEqual(['Hello'])
})

test('the menu item: Enter held down', async ({ app, agent, carrier }) => {
  await agent.openComposer()
  await expect(agent.number()).toBeFocused()
  await app.page.keyboard.type(number)
  await app.page.keyboard.press('Enter')
  await app.page.keyboard.type('Hello')
  await app.page.keyboard.press('Control+Enter')
  await expect(agent.way('open')).toBeFocused()
  for (let times = 0; times < 30; times += 1) await app.page.keyboard.down('Enter')
  await app.page.keyboard.up('Enter')
  await expect(agent.log()).toContainText('Delivered')
  expect(await sends(carrier)).toEqual(['Hello'])
})

test('the reply: Enter held down, Enter pressed again and again, Send double-clicked', async ({ app, agent, carrier }) => {
  await agent.compose(number, 'Hello', 'open')
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
  await expect.poll(() => sends(carrier), { timeout: 20_000 }).toEqual(['Hello', 'Held', 'Pressed', 'Clicked'])
  await expect(agent.log().getByText('Delivered')).toHaveCount(1)
})
