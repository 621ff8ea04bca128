import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { chat, composer, number, openApp, openChat, placeOfFocus, reply } from '../../testing/app.tsx'
import { press, resize } from '../../testing/window/window.ts'

describe('a message that is being written', () => {
  it('has the caret behind it when the chat is opened, and where it was when the agent comes back', async () => {
    await openApp({ drafts: [{ key: 'chat', body: 'abc def', messageId: 'm' }] })
    await userEvent.click(chat('Marisol Vega'))
    await userEvent.keyboard(' ghi')
    await expect.element(reply).toHaveValue('abc def ghi')
    await userEvent.click(chat('Harold Whitcomb'))
    await press('Alt+ArrowUp')
    await expect.element(reply).toHaveFocus()
    await userEvent.keyboard('!')
    await expect.element(reply).toHaveValue('abc def ghi!')
    await press('Home')
    await press('Control+k')
    await press('Escape')
    await expect.element(reply).toHaveFocus()
    await userEvent.keyboard('>')
    await expect.element(reply).toHaveValue('>abc def ghi!')
  })

  it('Ctrl N goes back to the composer that is open, where it was left', async () => {
    await openChat()
    await press('Control+n')
    await expect.element(number).toHaveFocus()
    await userEvent.keyboard('808')
    await userEvent.click(reply)
    await press('Control+n')
    await expect.element(number).toHaveFocus()
    await expect.element(composer).toBeVisible()
    await userEvent.keyboard('5550123')
    await expect.element(number).toHaveValue('(808) 555-0123')
  })
})

describe('F6', () => {
  const place = () => {
    const part = document.activeElement?.closest('[data-pane]')
    return part?.getAttribute('aria-label') ?? part?.querySelector('[role="log"]')?.getAttribute('role') ?? placeOfFocus()
  }
  async function walk(keys: string, times: number): Promise<readonly string[]> {
    const stops: string[] = []
    for (let steps = 0; steps < times; steps += 1) {
      await press(keys)
      stops.push(place())
    }
    return stops
  }

  it.each([1280, 1000, 640])('walks through the parts in their order and back, at %i px', async (width) => {
    await resize(width)
    await openChat()
    const card = width >= 1180 ? ['Contact card'] : []
    expect(place()).toBe('log')
    expect(await walk('F6', 3 + card.length)).toEqual([...card, 'Task bar', 'Tasks', 'log'])
    await expect.element(reply).toHaveFocus()
    expect(await walk('Shift+F6', 3 + card.length)).toEqual(['Tasks', 'Task bar', ...card, 'log'])
    await expect.element(reply).toHaveFocus()
  })

  it('stops at the composer, at toasts and at a page', async () => {
    const { page: drawn } = await openChat()
    await userEvent.click(page.getByRole('button', { name: 'Settings' }))
    await press('Control+n')
    drawn.toasts.showLasting('One did not arrive.')
    await expect.element(number).toHaveFocus()
    expect(await walk('F6', 5)).toEqual(['Messages', 'Task bar', 'Tasks', 'Settings', 'New message'])
    await expect.element(number).toHaveFocus()
    expect(await walk('Shift+F6', 2)).toEqual(['Settings', 'Tasks'])
  })

  it('stays in a dialog', async () => {
    await openChat()
    await press('Control+k')
    const box = page.getByRole('dialog', { name: 'Search' }).getByRole('combobox')
    await expect.element(box).toHaveFocus()
    await press('F6')
    await press('Shift+F6')
    await expect.element(box).toHaveFocus()
  })
})
