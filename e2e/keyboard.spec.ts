/** Everything can be done without a mouse. */
import { expect, type Locator } from '@playwright/test'
import type { App } from './app.ts'
import { test } from './fixtures.ts'

const number = '(808) 555-0123'
const voter = '+18085550123'

/** Presses Tab until the element has the focus; it must come within so many steps. */
async function tabTo(app: App, element: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let steps = 0; steps < 40; steps += 1) {
    if (await element.evaluate((node) => node === node.ownerDocument.activeElement)) return
    await app.page.keyboard.press(key)
  }
  await expect(element).toBeFocused()
}

test('the whole manual is played by keyboard: status, composer, options, chat, End chat, Complete', async ({ app, agent, carrier }) => {
  const { keyboard } = app.page
  await tabTo(app, agent.status())
  await keyboard.press('Enter')
  await expect(app.page.getByRole('menuitemradio', { name: 'Offline' })).toBeFocused()
  await keyboard.press('Home')
  await keyboard.press('Enter')
  await expect(agent.status()).toHaveAccessibleName(/^Status: Available/)
  await expect(agent.status()).toBeFocused()

  await keyboard.press('Control+n')
  await expect(agent.number()).toBeFocused()
  await keyboard.type('808 555 0123')
  await keyboard.press('Tab')
  await expect(agent.message()).toBeFocused()
  await keyboard.type('Hello from the keyboard')
  await tabTo(app, agent.send())
  await keyboard.press('Enter')
  await expect(agent.way('open')).toBeFocused()
  await keyboard.press('ArrowDown')
  await expect(agent.way('me')).toBeFocused()
  await keyboard.press('ArrowUp')
  await keyboard.press('Enter')

  await expect(agent.reply()).toBeFocused()
  await keyboard.type('Line one')
  await keyboard.press('Shift+Enter')
  await keyboard.type('Line two')
  await keyboard.press('Enter')
  await expect(agent.reply()).toHaveValue('')
  await expect.poll(() => carrier.textsTo(voter)).toEqual(['Hello from the keyboard', 'Line one\nLine two'])

  await tabTo(app, agent.chat().getByRole('button', { name: 'End chat' }), 'Shift+Tab')
  await keyboard.press('Enter')
  await expect(agent.wrapUp()).toBeVisible()
  await tabTo(app, agent.wrapUp().getByRole('button', { name: 'Complete' }))
  await keyboard.press('Enter')
  await expect(agent.wrapUp()).toBeHidden()
  await expect(agent.wrapping()).toBeHidden()
})

test('the parked options are chosen by their digits, and offers are accepted by key', async ({ app, agent, carrier }) => {
  const { keyboard } = app.page
  await agent.setStatus('Available')
  await keyboard.press('Control+n')
  await expect(agent.number()).toBeFocused()
  await keyboard.type('808 555 0123')
  await keyboard.press('Enter')
  await expect(agent.message()).toBeFocused()
  await keyboard.type('Need anything?')
  await keyboard.press('Control+Enter')
  await expect(agent.way('any')).toBeVisible()
  await keyboard.press('3')
  await expect(agent.waiting()).toContainText(number)

  await carrier.receive(voter, 'Yes')
  await expect(agent.offer(number)).toBeVisible()
  await keyboard.press('Control+Shift+A')
  await expect(agent.active(number)).toBeVisible()
  await expect(agent.reply()).toBeFocused()
  await keyboard.press('Control+Shift+E')
  await expect(agent.wrapUp()).toBeVisible()
  await keyboard.press('Control+Enter')
  await expect(agent.wrapUp()).toBeHidden()
})

test('Ctrl K opens the search and Escape closes it, with the focus where it was', async ({ app, agent }) => {
  await agent.setStatus('Available')
  await agent.compose(number, 'A word worth finding: xylophone', 'open')
  await expect(agent.reply()).toBeFocused()
  await app.page.keyboard.press('Control+k')
  const search = app.page.getByRole('dialog', { name: 'Search' })
  await expect(search.getByRole('combobox')).toBeFocused()
  await app.page.keyboard.type('xylophone')
  await expect(search.getByRole('option', { name: /xylophone/ })).toBeVisible()
  await app.page.keyboard.press('Escape')
  await expect(search).toBeHidden()
  await expect(agent.reply()).toBeFocused()
})

test('F6 walks through the parts of the window in their order and back, and Alt arrows through the chats', async ({ app, agent }) => {
  const { keyboard } = app.page
  await agent.setStatus('Available')
  await agent.compose('(602) 555-0148', 'One', 'open')
  await agent.compose(number, 'Two', 'open')
  await expect(agent.reply()).toBeFocused()

  const card = app.page.getByRole('complementary', { name: 'Contact card' })
  const parts = [agent.reply(), card, agent.bar(), agent.tasks()]
  const isThere = (part: Locator) => expect.poll(() => part.evaluate((node) => node.contains(node.ownerDocument.activeElement)))
  for (const part of [...parts.slice(1), agent.reply()]) {
    await keyboard.press('F6')
    await isThere(part).toBe(true)
  }
  for (const part of parts.toReversed()) {
    await keyboard.press('Shift+F6')
    await isThere(part).toBe(true)
  }

  await keyboard.press('Alt+ArrowUp')
  await expect(agent.log()).toHaveAccessibleName('Conversation with (602) 555-0148')
  await expect(agent.reply()).toBeFocused()
  await keyboard.press('Alt+ArrowDown')
  await expect(agent.log()).toHaveAccessibleName(`Conversation with ${number}`)
  await expect(agent.reply()).toBeFocused()
})

test('no key of the window acts behind the search: nothing is ended, nothing is sent', async ({ app, agent, carrier }) => {
  const { keyboard } = app.page
  await agent.setStatus('Available')
  await agent.compose(number, 'Hello', 'open')
  await keyboard.press('Control+k')
  const search = app.page.getByRole('dialog', { name: 'Search' })
  await expect(search.getByRole('combobox')).toBeFocused()
  for (const keys of ['Control+Enter', 'Control+Shift+E', 'Control+Shift+X', 'Alt+ArrowUp']) await keyboard.press(keys)
  await keyboard.press('Escape')
  await expect(agent.reply()).toBeFocused()
  await expect(agent.wrapUp()).toBeHidden()
  await agent.say('Still here')
  await expect.poll(() => carrier.textsTo(voter)).toEqual(['Hello', 'Still here'])
})

test('Up brings a failed text back into the box and sends nothing; with a modifier it does not even that', async ({ app, agent, carrier }) => {
  const gone = { number: '(808) 555-0180', phone: '+18085550180' }
  const { keyboard } = app.page
  await agent.setStatus('Available')
  await agent.compose(gone.number, 'Does not arrive', 'open')
  await expect(agent.retry()).toBeVisible()
  for (const keys of ['Shift+ArrowUp', 'Control+ArrowUp', 'Alt+ArrowUp']) await keyboard.press(keys)
  await expect(agent.reply()).toHaveValue('')
  await keyboard.press('ArrowUp')
  await expect(agent.reply()).toHaveValue('Does not arrive')
  expect(await carrier.textsTo(gone.phone)).toEqual(['Does not arrive'])
  await keyboard.press('Enter')
  await expect.poll(() => carrier.textsTo(gone.phone)).toEqual(['Does not arrive', 'Does not arrive'])
})
