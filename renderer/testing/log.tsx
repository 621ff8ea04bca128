/** A conversation for tests of its log: opened by the agent, written to by the voter, and scrolled. */
import { vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Thread } from '../chat/thread/Thread.tsx'
import { useMirror, usePage, useThread, useView } from '../page/usePage.ts'
import { renderPage } from './render.tsx'
import { aMessage, aTask } from './world/samples.ts'
import type { World } from './world/world.ts'

export const log = page.getByRole('log')
export const newest = page.getByRole('button', { name: /^Newest/ })
export const text = (seq: number) => log.getByText(`text ${seq}`, { exact: true })
const isMine = (seq: number) => seq % 2 === 0
export const aText = (seq: number) => aMessage(seq, `text ${seq}`, isMine(seq) ? { direction: 'outbound', delivery: 'sent' } : {})
export const texts = (count: number) => Array.from({ length: count }, (_, index) => aText(index + 1))
/** px from the top of the log. */
export const placeOf = (seq: number) => text(seq).element().getBoundingClientRect().top - log.element().getBoundingClientRect().top

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
export async function openChat(count: number, options: Partial<World> & { readonly mayFail?: boolean } = {}) {
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
export async function scrollBy(y: number): Promise<void> {
  await userEvent.wheel(log, { delta: { y } })
  let still = 0
  for (let before = NaN; still < 6; still = before === log.element().scrollTop ? still + 1 : 0) {
    before = log.element().scrollTop
    await new Promise(requestAnimationFrame)
  }
}
