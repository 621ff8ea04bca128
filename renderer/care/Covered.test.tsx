import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { TaskWindow } from '../chat/TaskWindow.tsx'
import { renderPage } from '../testing/render.tsx'
import { expectNoBarriers } from '../testing/window/barriers.ts'
import { look, resize } from '../testing/window/window.ts'
import { aPicture } from '../testing/world/picture.ts'
import { aMessage, aTask } from '../testing/world/samples.ts'

const chat = aTask('chat', { assignedAt: 0 })
const log = page.getByRole('log')
const media = [{ id: 'picture', contentType: 'image/png', url: aPicture(300, 200, 'teal') }]
const messages = [aMessage(1, 'you are an idiot', { hostile: 'insult' }), aMessage(2, 'My ballot', { media, isUnasked: true })]

async function openChat(width = 1280) {
  await resize(width, 700)
  const drawn = await renderPage(<TaskWindow task={chat} />, { tasks: [chat], messages, files: { picture: { kind: 'picture', width: 300, height: 200, tooLarge: false } } })
  await expect.element(log.getByText('May be hostile: insults')).toBeVisible()
  return drawn
}

it('shows and speaks the label, and none of the words, until the agent wishes to read them', async () => {
  await openChat()
  expect(log.element().textContent).not.toContain('idiot')
  await userEvent.click(log.getByRole('button', { name: 'Show: May be hostile: insults' }))
  await expect.element(log.getByText('you are an idiot')).toBeVisible()
  await userEvent.click(log.getByRole('button', { name: 'Cover again' }))
  await expect.poll(() => log.element().textContent).not.toContain('idiot')
})

it('covers a picture that nobody asked for, and leaves the words beside it', async () => {
  await openChat()
  await expect.element(log.getByText('My ballot')).toBeVisible()
  expect(log.getByRole('img').elements()).toEqual([])
  await userEvent.click(log.getByRole('button', { name: 'Show: A picture or file that nobody asked for' }))
  await expect.element(log.getByRole('img')).toBeVisible()
})

it.each([1280, 380])('has no barrier at %i px', async (width) => {
  const { place } = await openChat(width)
  await look(`covered-${width}`)
  await expectNoBarriers(place)
})
