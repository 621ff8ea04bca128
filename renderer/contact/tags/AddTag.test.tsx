import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { TaskWindow } from '../../chat/TaskWindow.tsx'
import { renderPage } from '../../testing/render.tsx'
import { press, resize } from '../../testing/window/window.ts'
import { aContact, aTask } from '../../testing/world/samples.ts'

const chat = aTask('chat', { assignedAt: 0 })

it('is a key away in a chat, and gives the tag to whom the chat is with', async () => {
  await resize(1280, 700)
  const tags = [{ id: 'ride', name: 'Needs a ride', colour: 'teal', rev: 1 }] as const
  const { desk } = await renderPage(<TaskWindow task={chat} />, { tasks: [chat], tags, contacts: [aContact(chat.phone)] })
  await expect.element(page.getByRole('textbox', { name: 'Reply' })).toBeVisible()
  await press('Control+Shift+G')
  await expect.element(page.getByRole('dialog', { name: 'Add tag' })).toBeVisible()
  await press('Enter')
  await expect.poll(() => desk.given('contact.tag')).toEqual([{ phone: chat.phone, tagId: 'ride' }])
})
