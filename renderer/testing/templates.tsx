/** Templates for tests of the window, and what shows them. */
import { page, userEvent } from 'vitest/browser'
import { openChat, reply } from './app.tsx'
import { aTemplate } from './world/samples.ts'

export const where = aTemplate('Polling place', 'Hi {{contact.firstName|there}}, your place is [place name], [address].', {
  code: 'where', texts: { en: 'Hi {{contact.firstName|there}}, your place is [place name], [address].', es: 'Hola {{contact.firstName}}, su lugar es [nombre].' },
})
export const line = aTemplate('In line at closing', 'Stay in line.', { code: 'line', folder: 'Voting', source: 'starter' })
const dear = aTemplate('Dear', 'Dear {{contact.firstName}},', { code: 'dear' })
export const templates = { templates: [where, line, dear] }

export const list = page.getByRole('listbox', { name: 'Templates' })
export const dialog = page.getByRole('dialog', { name: 'Templates' })
export const button = page.getByRole('button', { name: 'Templates' })
export const send = page.getByRole('button', { name: 'Send', exact: true })

export const field = () => reply.element() as HTMLTextAreaElement
/** What is chosen in the reply. */
export const chosen = () => field().value.slice(field().selectionStart, field().selectionEnd)
export const type = (text: string) => userEvent.type(reply, text)
/** A chat, with these templates. */
export const openWithTemplates = (more = {}) => openChat({ templates, ...more })
