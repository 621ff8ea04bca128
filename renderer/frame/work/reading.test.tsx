import { expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Page } from '../../page/page.ts'
import { renderPage } from '../../testing/render.tsx'
import { press, resize } from '../../testing/window/window.ts'
import { evening, eveningWorld } from '../../testing/world/evening.ts'
import { aMessage } from '../../testing/world/samples.ts'
import { App } from '../App.tsx'

const log = page.getByRole('log')

/** The evening with a chat opened, in a window in front. */
async function openChat() {
  vi.spyOn(document, 'hasFocus').mockReturnValue(true)
  const drawn = await renderPage(<App />, { ...eveningWorld, now: () => evening })
  drawn.page.view.openTask('chat')
  await expect.element(log.getByText('And do I need my card?')).toBeInViewport()
  /** The voter writes: what a commit of the desk tells. */
  const receive = () => {
    const task = drawn.page.mirror.getState().tasks.get('chat')!
    drawn.desk.tell({ kind: 'message', row: aMessage(7, 'Are you there?', { at: evening }) }, { kind: 'task', row: { ...task, unread: 1, rev: task.rev + 1 } })
  }
  return { ...drawn, receive, read: () => drawn.desk.given('task.read').map(({ seq }) => seq) }
}

const ways: readonly [string, (window: Page) => unknown, () => unknown][] = [
  ['the search', () => press('Control+k'), () => press('Escape')],
  ['the settings', (window) => window.view.openPage('settings'), () => userEvent.click(page.getByRole('option', { name: /^Marisol Vega/ }))],
  ['a chat that is read', (window) => window.openClosedChat({ conversationId: 'chat', phone: '+16025550148', taskId: 'before' }), () => userEvent.click(page.getByRole('button', { name: 'Close' }))],
]

it.each(ways)('what comes behind %s is read when the agent is back in the chat, and not before', async (_name, cover, uncover) => {
  const { page: window, receive, read } = await openChat()
  await cover(window)
  await expect.poll(() => window.seen.isShown('chat')).toBe(false)
  receive()
  await expect.element(page.getByRole('option', { name: /^Marisol Vega\. 1 unread/, includeHidden: true })).toBeInTheDocument()
  expect([window.seen.isFollowed('chat'), read()]).toEqual([false, []])
  await uncover()
  await expect.element(log.getByText('Are you there?')).toBeInViewport()
  await expect.poll(read).toContain(7)
})

it('what comes while the compact window shows the list is not read, and is heard', async () => {
  await resize(380, 640)
  const { page: window, receive, read } = await openChat()
  window.view.showTasks()
  receive()
  await expect.element(page.getByRole('option', { name: /^Marisol Vega\. 1 unread/ })).toBeVisible()
  expect([window.seen.isFollowed('chat'), read()]).toEqual([false, []])
})
