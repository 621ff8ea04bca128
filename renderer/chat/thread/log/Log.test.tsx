import { expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { log, newest, openChat, scrollBy, text } from '../../../testing/log.tsx'
import { resize } from '../../../testing/window/window.ts'
import { aMessage } from '../../../testing/world/samples.ts'

it('stands at its end, follows what is written there and reads it', async () => {
  const { receive, unread } = await openChat(50)
  await expect.element(text(50)).toBeInViewport()
  receive(51)
  await expect.element(text(51)).toBeInViewport()
  await expect.poll(unread).toBe(0)
  expect(log.getByRole('separator', { name: /^New/ }).query()).toBeNull()
})

it('counts what comes while the agent reads further up, reads it only when it is in view, and leads there', async () => {
  const { receive, desk, unread } = await openChat(50)
  await expect.element(text(50)).toBeInViewport()
  await scrollBy(-600)
  await expect.element(text(50)).not.toBeInViewport()
  receive(51)
  receive(53)
  await expect.element(newest).toHaveAccessibleName('Newest, 2 unread')
  await expect.element(newest).toMatchTextContent('Newest · 2')
  expect([desk.given('task.read'), unread()]).toEqual([[], 2])
  await userEvent.click(newest)
  await expect.element(text(53)).toBeInViewport()
  await expect.poll(unread).toBe(0)
  expect(newest.query()).toBeNull()
  await expect.element(log.getByRole('separator', { name: /^New/ })).toBeInTheDocument()
})

it('keeps its end when it gets lower, and follows what comes then', async () => {
  const { receive } = await openChat(50)
  await expect.element(text(50)).toBeInViewport()
  for (const height of [700, 500, 400]) {
    await resize(1280, height)
    await expect.element(text(50)).toBeInViewport()
  }
  receive(51)
  await expect.element(text(51)).toBeInViewport()
  expect(newest.query()).toBeNull()
})

it('keeps its distance from the end when it gets lower under an agent who reads further up', async () => {
  await openChat(50)
  await expect.element(text(50)).toBeInViewport()
  await scrollBy(-900)
  await expect.element(newest).toBeInTheDocument()
  const below = () => log.element().getBoundingClientRect().bottom - text(40).element().getBoundingClientRect().top
  const before = below()
  await resize(1280, 600)
  await expect.poll(() => Math.abs(below() - before)).toBeLessThan(2)
})

it('shows the agent’s own text when it is sent, wherever they are', async () => {
  const { desk } = await openChat(50)
  await expect.element(text(50)).toBeInViewport()
  await scrollBy(-900)
  await expect.element(newest).toBeInTheDocument()
  desk.tell({ kind: 'message', row: aMessage(52, 'mine', { direction: 'outbound', delivery: 'queued' }) })
  await expect.element(log.getByText('mine')).toBeInViewport()
  await expect.poll(() => newest.query()).toBeNull()
})

it('reads nothing while the window is not in front, and begins with what is new when it is again', async () => {
  const { receive, desk, unread, page: drawn } = await openChat(20)
  await expect.element(text(20)).toBeInViewport()
  vi.spyOn(document, 'hasFocus').mockReturnValue(false)
  window.dispatchEvent(new Event('blur'))
  for (let seq = 21; seq <= 219; seq += 2) receive(seq)
  await expect.element(text(219)).toBeInViewport()
  expect([drawn.seen.isFollowed('chat'), desk.given('task.read')]).toEqual([false, []])
  vi.spyOn(document, 'hasFocus').mockReturnValue(true)
  window.dispatchEvent(new Event('focus'))
  await expect.element(text(21)).toBeInViewport()
  await expect.element(log.getByRole('separator', { name: /^New/ })).toBeInViewport()
  await expect.poll(unread).toBeLessThan(100)
  expect(unread()).toBeGreaterThan(60)
  await scrollBy(9000)
  await expect.poll(unread).toBe(0)
})

it.each([380, 640, 1000, 1280])('has no text that is wider than its column, at %i px', async (width) => {
  await resize(width)
  const long = `${'wordwithoutend'.repeat(12)} and some words`
  await openChat(0, { messages: [aMessage(1, long), aMessage(2, long, { direction: 'outbound', delivery: 'sent' })] })
  await expect.element(log.getByText(/and some words/).first()).toBeInViewport()
  const { scrollWidth, clientWidth } = log.element()
  expect(scrollWidth).toBe(clientWidth)
})
