import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { composer, number, openChat, reply, search } from '../../testing/app.tsx'
import { press, resize } from '../../testing/window/window.ts'

describe('Escape', () => {
  it('closes what is on top, one after the other, and ends in the reply', async () => {
    await openChat()
    await userEvent.click(page.getByRole('button', { name: 'Settings' }))
    await press('Control+n')
    await expect.element(number).toHaveFocus()
    await press('Control+k')
    await expect.element(search).toBeVisible()
    await press('Escape')
    await expect.poll(() => search.query()).toBeNull()
    await expect.element(composer).toBeVisible()
    await press('Escape')
    await expect.poll(() => composer.query()).toBeNull()
    const settings = page.getByRole('heading', { name: 'Settings' })
    await expect.element(settings).toBeVisible()
    await userEvent.click(settings)
    await press('Escape')
    await expect.element(reply).toHaveFocus()
  })

  it.each(['Settings', 'Stats'])('leads back from %s, and takes back first what is half typed there', async (name) => {
    await openChat()
    await userEvent.click(page.getByRole('button', { name }))
    await expect.element(page.getByRole('heading', { name, level: 1 })).toBeVisible()
    if (name === 'Settings') {
      const agentName = page.getByRole('textbox', { name: 'Your name' })
      await userEvent.fill(agentName, 'Dan')
      await press('Escape')
      await expect.element(agentName).toHaveValue('Dana Okafor')
    }
    await press('Escape')
    await expect.element(reply).toHaveFocus()
  })

  it('puts a card away that lies over the chat, wherever the focus is', async () => {
    await resize(1000)
    await openChat()
    const card = page.getByRole('complementary', { name: 'Contact card' })
    await press('Control+i')
    await expect.element(card).toBeVisible()
    await press('Escape')
    await expect.poll(() => card.query()).toBeNull()
  })

  it('that is held down closes one layer', async () => {
    await openChat()
    await press('Control+n')
    await press('Control+k')
    await expect.element(search.getByRole('combobox')).toHaveFocus()
    const escape = (repeat: boolean) => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', code: 'Escape', bubbles: true, cancelable: true, repeat }))
    escape(false)
    await expect.poll(() => search.query()).toBeNull()
    for (let times = 0; times < 5; times += 1) escape(true)
    await expect.element(composer).toBeVisible()
  })
})
