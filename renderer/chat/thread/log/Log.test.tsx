import { expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { useMirror, usePage, useThread, useView } from '../../../page/usePage.ts'
import { renderPage } from '../../../testing/render.tsx'
import { aMessage, aTask } from '../../../testing/samples.ts'
import { resize } from '../../../testing/window.ts'
import type { World } from '../../../testing/world.ts'
import { Thread } from '../Thread.tsx'

const log = page.getByRole('log')
const newest = page.getByRole('button', { name: /^Newest/ })
const text = (seq: number) => log.getByText(`text ${seq}`, { exact: true })
const isMine = (seq: number) => seq % 2 === 0
const aText = (seq: number) => aMessage(seq, `text ${seq}`, isMine(seq) ? { direction: 'outbound', delivery: 'sent' } : {})
const texts = (count: number) => Array.from({ length: count }, (_, index) => aText(index + 1))
/** px from the top of the log. */
const placeOf = (seq: number) => text(seq).element().getBoundingClientRect().top - log.element().getBoundingClientRect().top

function Conversation() {
  const { threads } = usePage()
  const thread = useThread('chat')
  const task = useMirror((state) => state.tasks.get('chat'))
  const isOpen = useView((state) => state.selected === 'chat')
  if (!isOpen) return null
  return (
    <div style={{ display: 'flex', flexDirection: 'column', height: '100%' }}>
      <Thread conversationId="chat" phone="+16025550148" task={task} contact={undefined} thread={thread} threads={threads} />
    </div>
  )
}

/** A conversation of so many texts that the agent has opened, in a window in front. */
async function openChat(count: number, options: Partial<World> & { readonly mayFail?: boolean } = {}) {
  vi.spyOn(document, 'hasFocus').mockReturnValue(true)
  const drawn = await renderPage(<Conversation />, { tasks: [aTask('chat')], messages: texts(count), ...options })
  const { desk } = drawn
  drawn.page.view.openTask('chat')
  desk.onCommand('task.read', ({ seq }) => {
    const task = drawn.page.mirror.getState().tasks.get('chat')!
    const messages = drawn.page.threads.getState().get('chat')?.messages ?? []
    desk.tell({ kind: 'task', row: { ...task, unread: messages.filter((one) => one.direction === 'inbound' && one.seq > seq).length, rev: task.rev + 1 } })
    return { ok: true }
  })
  await drawn.page.threads.load('chat')
  /** The voter writes: what a commit of the desk tells. */
  const receive = (seq: number) => {
    const task = drawn.page.mirror.getState().tasks.get('chat')!
    desk.tell({ kind: 'message', row: aText(seq) }, { kind: 'task', row: { ...task, unread: task.unread + 1, rev: task.rev + 1 } })
  }
  return { ...drawn, receive, unread: () => drawn.page.mirror.getState().tasks.get('chat')?.unread }
}

/** Turns the wheel, and waits until the log is at rest again. */
async function scrollBy(y: number): Promise<void> {
  await userEvent.wheel(log, { delta: { y } })
  let still = 0
  for (let before = NaN; still < 6; still = before === log.element().scrollTop ? still + 1 : 0) {
    before = log.element().scrollTop
    await new Promise(requestAnimationFrame)
  }
}

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

it('fetches what is older on the way up, and the row under the eye stays', async () => {
  const { desk } = await openChat(130)
  await expect.element(text(130)).toBeInViewport()
  const pages = desk.holdQuery('message.page')
  await expect.poll(async () => {
    await scrollBy(-900)
    return pages.length
  }).toBe(1)
  await scrollBy(-600)
  const [top] = [...log.element().querySelectorAll('[data-index]')].filter((row) => row.getBoundingClientRect().bottom > log.element().getBoundingClientRect().top + 60)
  const before = top?.getBoundingClientRect().top ?? 0
  pages[0]?.answer({ messages: texts(70).slice(10), more: true })
  await expect.poll(() => log.element().scrollHeight).toBeGreaterThan(5000)
  expect(Math.abs((top?.getBoundingClientRect().top ?? 0) - before)).toBeLessThan(2)
})

it('reaches its oldest text', async () => {
  await openChat(130)
  await expect.poll(async () => {
    await scrollBy(-4000)
    return text(1).query()
  }).not.toBeNull()
})

it('says where the older texts would be that they did not load, and loads them when it is asked to', async () => {
  const { desk } = await openChat(130, { mayFail: true })
  const pages = desk.holdQuery('message.page')
  await expect.poll(async () => {
    await scrollBy(-4000)
    return pages.length
  }).toBe(1)
  pages[0]?.fail(new Error('no store'))
  const notice = page.getByRole('alert')
  await expect.element(notice).toMatchTextContent('Earlier messages didn’t load.')
  await userEvent.click(notice.getByRole('button', { name: 'Try again' }))
  const seq = (pages[1]?.input.before ?? 0) - 1
  pages[1]?.answer({ messages: [aText(seq)], more: false })
  await expect.poll(() => text(seq).query()).not.toBeNull()
  expect(notice.query()).toBeNull()
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

it('folds an earlier chat to one line, which unfolds where it stands', async () => {
  const past = { ...aTask('old', { state: 'completed', disposition: 'registration', createdAt: 60_000 }), messages: 6, fromSeq: 1, toSeq: 6 }
  await openChat(8, { past: { chat: [{ ...aTask('chat'), messages: 2, fromSeq: 7 }, past] } })
  const pill = log.getByRole('button', { name: /Registration help, 6 messages$/ })
  await expect.element(pill).toHaveAttribute('aria-expanded', 'false')
  expect([text(6).query(), text(7).query() !== null]).toEqual([null, true])
  await userEvent.click(pill)
  await expect.element(text(6)).toBeInTheDocument()
  await expect.element(pill).toHaveAttribute('aria-expanded', 'true')
  await userEvent.click(pill)
  await expect.poll(() => text(6).query()).toBeNull()
})

it.each([380, 640, 1000, 1280])('has no text that is wider than its column, at %i px', async (width) => {
  await resize(width)
  const long = `${'wordwithoutend'.repeat(12)} and some words`
  await openChat(0, { messages: [aMessage(1, long), aMessage(2, long, { direction: 'outbound', delivery: 'sent' })] })
  await expect.element(log.getByText(/and some words/).first()).toBeInViewport()
  const { scrollWidth, clientWidth } = log.element()
  expect(scrollWidth).toBe(clientWidth)
})
