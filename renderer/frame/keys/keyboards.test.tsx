import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { composer, ended, openApp, openChat, search, wrapUp } from '../../testing/app.tsx'
import { press, pressAt } from '../../testing/window/window.ts'

describe('on a keyboard that is not American', () => {
  it.each([
    ['Cyrillic', 'т'],
    ['Greek', 'ν'],
    ['Hebrew', 'מ'],
    ['Arabic', 'ى'],
  ])('%s: Ctrl and the key of N begin a message', async (_name, key) => {
    await openChat()
    await pressAt({ key, code: 'KeyN', modifiers: ['Control'] })
    await expect.element(composer).toBeVisible()
  })

  it('Dvorak: the key that bears another letter there does not', async () => {
    await openChat()
    await pressAt({ key: 'b', code: 'KeyN', modifiers: ['Control'] })
    await pressAt({ key: 'n', code: 'KeyL', modifiers: ['Control'] })
    await expect.element(composer).toBeVisible()
    await press('Escape')
    await pressAt({ key: '>', code: 'KeyE', modifiers: ['Control', 'Shift'] })
    await press('Control+k')
    await expect.element(search).toBeVisible()
    expect(wrapUp.query()).toBeNull()
  })

  it('AZERTY: a digit without Shift says how the chat ended, and in the note it is written', async () => {
    const { page: drawn } = await openApp()
    await userEvent.click(ended)
    await pressAt({ key: 'é', code: 'Digit2' })
    await expect.poll(() => drawn.outcomes.getState().get('ended')?.disposition).toBe('polling-place')
    const note = page.getByRole('textbox', { name: 'Note' })
    await userEvent.click(note)
    await userEvent.keyboard('3')
    await expect.element(note).toHaveValue('3')
    expect(drawn.outcomes.getState().get('ended')?.disposition).toBe('polling-place')
  })
})
