/** Tells the desk what the agent has read: what stood in view long enough for a glance. */
import type { Page } from './page.ts'

/** Chats that are only passed on the way to another one are not read. */
export const glanceMs = 250

type Unread = { readonly taskId: string; readonly seq: number }

type Parts = Pick<Page, 'mirror' | 'threads' | 'view' | 'seen' | 'command'>

/** Returns the way to stop. */
export function startReading({ mirror, threads, view, seen, command }: Parts): () => void {
  let told: Unread | undefined
  let looking: { readonly what: Unread; readonly timer: ReturnType<typeof setTimeout> } | undefined

  /** The newest message of the voter's that is in view and that the desk believes to be unread. */
  function unreadInView(): Unread | undefined {
    const task = mirror.getState().tasks.get(view.getState().selected ?? '')
    if (!task || task.unread === 0 || !seen.isShown(task.id)) return undefined
    const messages = threads.getState().get(task.conversationId)?.messages
    const newest = messages?.findLast(({ direction, seq }) => direction === 'inbound' && seen.isSeen(task.id, seq))
    const isTold = told?.taskId === task.id && newest !== undefined && newest.seq <= told.seq
    return newest && !isTold ? { taskId: task.id, seq: newest.seq } : undefined
  }

  async function tell(what: Unread): Promise<void> {
    looking = undefined
    if (!seen.isSeen(what.taskId, what.seq)) return look()
    told = what
    const outcome = await command('task.read', what)
    if (outcome.ok) return look()
    // What the desk could not keep is told again with the next change.
    if (told === what) told = undefined
  }

  function look(): void {
    const what = unreadInView()
    if (what?.taskId === looking?.what.taskId && what?.seq === looking?.what.seq) return
    // While one is looked at, a later one does not make it wait longer.
    if (looking && what?.taskId === looking.what.taskId) return
    clearTimeout(looking?.timer)
    looking = what && { what, timer: setTimeout(() => void tell(what), glanceMs) }
  }

  const stops = [mirror, threads, view, seen].map((store) => store.subscribe(look))
  look()
  return () => {
    stops.forEach((stop) => stop())
    clearTimeout(looking?.timer)
  }
}
