import { it, expect } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { App } from './frame/App.tsx'
import { evening, eveningWorld } from './testing/evening.ts'
import { renderPage } from './testing/render.tsx'
import { press } from './testing/window.ts'

it('x', async () => {
  const { desk } = await renderPage(<App />, { ...eveningWorld, now: () => evening })
  await press('Control+n')
  await userEvent.fill(page.getByRole('combobox', { name: 'Phone number' }), '8085550123')
  await userEvent.fill(page.getByRole('textbox', { name: 'Message' }), 'Hello')
    await expect.element(page.getByRole('button', { name: 'Send message' })).toBeEnabled()
  await press('Control+Enter')
  await page.getByRole('menu', { name: 'Send message' }).findElement()
  window.addEventListener('keydown', (e) => console.log(e.key, e.code, e.shiftKey, e.defaultPrevented, document.activeElement?.outerHTML.slice(0, 100)), true)
  await press('Shift+2')
  await new Promise((r) => setTimeout(r, 300))
  console.log(JSON.stringify(desk.commands.map((c) => c.name)), document.activeElement?.outerHTML.slice(0, 200))
})
