/** The whole window on the evening shift, for tests of what its parts do together. */
import { expect } from 'vitest'
import { page, type Locator } from 'vitest/browser'
import type { Task } from '../../contract/model.ts'
import { App } from '../frame/App.tsx'
import { renderPage } from './render.tsx'
import { evening, eveningWorld } from './world/evening.ts'
import type { World } from './world/world.ts'

export const reply = page.getByRole('textbox', { name: 'Reply' })
export const composer = page.getByRole('dialog', { name: 'New message' })
export const number = page.getByRole('combobox', { name: 'Phone number' })
export const search = page.getByRole('dialog', { name: 'Search' })
export const wrapUp = page.getByRole('complementary', { name: 'Wrap-up' })
/** Where toasts stand; what they say is said aloud in another place. */
export const toasts = page.getByRole('status', { name: 'Messages' })
/** The row of the chat that is in wrap-up. */
export const ended = page.getByRole('list', { name: 'Wrap-up' }).getByRole('button', { name: /^Joaquin Reyes/ })
/** The row of a chat. */
export const chat = (name: string) => page.getByRole('option', { name: new RegExp(`^${name}`) })

/** @param more what is different this evening */
export const openApp = (more: Partial<World> = {}) => renderPage(<App />, { ...eveningWorld, now: () => evening, ...more })

/** The same with a chat open, and the focus in its reply. */
export async function openChat(more: Partial<World> = {}) {
  const drawn = await openApp(more)
  drawn.page.view.openTask('chat')
  await expect.element(reply).toHaveFocus()
  return drawn
}

/** A task of the evening. */
export const taskOf = (id: string): Task => eveningWorld.tasks!.find((task) => task.id === id)!

/** Gives it the focus, as Tab would in the end. */
export const focusOn = (control: Locator) => (control.element() as HTMLElement).focus()

/** The part of the window that has the focus, which it never has itself. */
export function placeOfFocus(): string {
  const { activeElement } = document
  if (!activeElement || activeElement === document.body) return 'nowhere'
  return ['[role="dialog"]', 'main', 'nav', 'header'].find((part) => activeElement.closest(part)) ?? activeElement.outerHTML
}
