/** The composer for tests: what is in it, by the names that a screen reader says, and the hands to fill it. */
import { page, userEvent } from 'vitest/browser'
import { Composer } from '../composer/Composer.tsx'
import { renderPage } from './render.tsx'
import { press } from './window/window.ts'
import { eveningWorld } from './world/evening.ts'
import { aContact } from './world/samples.ts'
import type { World } from './world/world.ts'

export const number = page.getByRole('combobox', { name: 'Phone number' })
export const message = page.getByRole('textbox', { name: 'Message' })
export const sendMessage = page.getByRole('button', { name: 'Send message' })
export const tick = page.getByRole('img', { name: 'Can be texted' })
export const composer = page.getByRole('dialog', { name: 'New message' })
export const options = page.getByRole('option')

const voters = [
  aContact('+16025550148', { name: 'Marisol Vega', place: 'Phoenix, AZ' }),
  aContact('+16025550106', { name: 'Ruben Castellano' }),
  aContact('+16025550192', { name: 'Ida Mae Porter', marks: [{ kind: 'opted-out', said: 'person', at: 0 }] }),
  aContact('+16025550193', { name: 'Marisol Ortiz' }),
]

/** On an evening without chats, on which these four have been texted before. */
export const openComposer = (more: Partial<World> = {}) => renderPage(<Composer />, { ...eveningWorld, tasks: [], routes: [], contacts: voters, ...more })

/** Puts a text on the clipboard, and from there into the number field in place of what it holds. */
export async function paste(text: string): Promise<void> {
  const source = document.createElement('textarea')
  document.body.append(source)
  source.value = text
  source.select()
  await userEvent.copy()
  source.remove()
  await userEvent.click(number)
  await press('Control+A')
  await userEvent.paste()
}
