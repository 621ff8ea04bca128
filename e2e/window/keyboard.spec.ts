/** Everything can be done without a mouse. */
import type { Locator } from '@playwright/test'
import type { App } from '../kit/app.ts'
import { expect, test } from '../kit/fixtures.ts'

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
