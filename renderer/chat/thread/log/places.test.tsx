import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { log, newest, openChat, placeOf, scrollBy, text } from '../../../testing/log.tsx'
import { aMessage, aTask } from '../../../testing/world/samples.ts'

it('opened with something new begins there, and says so', async () => {
  await openChat(50, { tasks: [aTask('chat', { unread: 18 })] })
  await expect.element(text(15)).toBeInViewport()
  await expect.element(log.getByRole('separator', { name: /^New/ })).toBeInViewport()
  expect(placeOf(15)).toBeGreaterThan(0)
  expect(placeOf(15)).toBeLessThan(120)
  await expect.element(newest).toMatchTextContent(/^Newest · \d+$/)
})

it('stands where it stood when the agent comes back to it', async () => {
  const { page: drawn, receive } = await openChat(50)
  await expect.element(text(50)).toBeInViewport()
  await scrollBy(-1100)
  const before = placeOf(30)
  drawn.view.openTask('other')
  await expect.poll(() => log.query()).toBeNull()
  receive(51)
  drawn.view.openTask('chat')
  await expect.poll(() => Math.abs(placeOf(30) - before)).toBeLessThan(2)
  await expect.element(newest).toHaveAccessibleName('Newest, 1 unread')
})

it('goes to a text that is looked for, marks it, and leads back to the newest', async () => {
  const { page: drawn } = await openChat(400)
  await expect.element(text(400)).toBeInViewport()
  await drawn.threads.show('chat', 77)
  await expect.element(text(77)).toBeInViewport()
  expect(text(77).element().closest('[aria-current]')).not.toBeNull()
  await expect.poll(async () => {
    await scrollBy(1500)
    return text(150).query()
  }).not.toBeNull()
  await userEvent.click(newest)
  await expect.element(text(400)).toBeInViewport()
  expect(log.element().querySelector('[aria-current]')).toBeNull()
  await drawn.threads.show('chat', 390)
  await expect.element(text(390)).toBeInViewport()
})

it('puts a text that is looked for in the middle, however high the others turn out to be', async () => {
  const one = Array.from({ length: 200 }, (_, index) => aMessage(index + 1, `text ${index + 1}`, { at: 60_000 }))
  const { page: drawn } = await openChat(0, { messages: one })
  await expect.element(text(200)).toBeInViewport()
  for (const seq of [60, 150]) {
    await drawn.threads.show('chat', seq)
    await expect.poll(() => text(seq).query() && Math.abs(placeOf(seq) - 400)).toBeLessThan(100)
  }
})
