import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ReplyBox } from '../chat/reply/ReplyBox.tsx'
import { renderPage } from '../testing/render.tsx'
import { look, setMedia, press } from '../testing/window/window.ts'
import { aContact, aTask, aTemplate } from '../testing/world/samples.ts'

const chat = aTask('chat')
const box = page.getByRole('textbox', { name: 'Reply' })
const templates = [
  aTemplate('Polling place and hours', 'Hi {{contact.firstName|there}}, your polling place is [place name], [address]. Polls are open 6 AM to 7 PM.', { code: 'where', texts: { en: 'Hi {{contact.firstName|there}}, your polling place is [place name], [address]. Polls are open 6 AM to 7 PM.', es: 'Hola {{contact.firstName}}, su lugar de votación es [lugar], [dirección].' }, used: 3 }),
  aTemplate('Polling place moved', 'It moved.', { folder: 'Voting' }),
  aTemplate('In line at closing time', 'Stay in line.', { folder: 'Voting', source: 'starter', code: 'line' }),
]
const open = () => renderPage(<div style={{ position: 'absolute', bottom: 0, left: 320, right: 20 }}><ReplyBox task={chat} /></div>, { tasks: [chat], contacts: [aContact(chat.phone, { name: 'Marisol Vega' })], templates: { templates }, worker: { name: 'Dana Okafor', activity: 'available', available: true, since: 0, usedTodayMs: {}, rev: 1 } })

describe('look', () => {
  it.each(['light', 'dark'] as const)('%s', async (colorScheme) => {
    await setMedia({ colorScheme })
    await open()
    await userEvent.click(box)
    await userEvent.keyboard('Glad I could help! /poll')
    await expect.element(page.getByRole('listbox', { name: 'Templates' })).toBeVisible()
    await look(`slash-${colorScheme}`)
    await press('Enter')
    await look(`inserted-${colorScheme}`)
    await press('Enter')
    await look(`blocked-${colorScheme}`)
    await userEvent.click(page.getByRole('button', { name: 'Templates' }))
    await expect.element(page.getByRole('combobox', { name: 'Find a template' })).toHaveFocus()
    await look(`dialog-${colorScheme}`)
    await press('Control+L')
    await look(`spanish-${colorScheme}`)
  })
})
