/** What happened around the messages of a conversation: when chats began and ended, and when texts were stopped. Pure. */
import type { Mark, PastTask } from '../../../../contract/model.ts'
import type { Thread } from '../../../desk/threads/thread.ts'
import { clockTime } from '../../../words/times.ts'

export type EventItem = { readonly kind: 'event'; readonly key: string; readonly what: 'began' | 'ended' | 'stopped'; readonly text: string }

export type Moment = { readonly at: number; readonly item: EventItem }

const began: Record<PastTask['origin'], string> = {
  agent: 'You started this chat',
  reply: 'They replied and this chat opened',
  voter: 'You accepted this chat',
}

/**
 * Oldest first. Those before the oldest message loaded come with its page; those after the newest, when it is loaded.
 *
 * @param isFolded a folded chat tells nothing but its line
 */
export function momentsOf({ messages, past, older, newer }: Pick<Thread, 'messages' | 'past' | 'older' | 'newer'>, marks: readonly Mark[], isFolded: (task: PastTask) => boolean): readonly Moment[] {
  const from = older === 'none' ? 0 : (messages[0]?.at ?? 0)
  const until = newer === 'none' ? Infinity : (messages.at(-1)?.at ?? 0)
  const chats = past.filter((task) => !isFolded(task)).flatMap((task) => [
    moment(`${task.id} began`, 'began', began[task.origin], task.assignedAt),
    // While it is being wrapped up, the foot of the chat says so.
    moment(`${task.id} ended`, 'ended', 'You ended this chat', task.state === 'completed' ? task.wrappingAt : undefined),
  ])
  // A mark has the time of the text that it came with, and stands after it.
  return [...chats, ...marks.map((mark) => moment(`${mark.kind} ${mark.at}`, 'stopped', markedWords(mark), mark.at + 1))]
    .filter((one): one is Moment => one !== undefined && one.at >= from && one.at <= until)
    .toSorted((a, b) => a.at - b.at)
}

function markedWords({ kind, said }: Mark): string {
  if (kind === 'landline') return 'Marked as a landline'
  if (kind === 'wrong-number') return 'Marked as a wrong number'
  return said === 'agent' ? 'You stopped texts to them' : 'Opt-out recorded'
}

function moment(key: string, what: EventItem['what'], text: string, at: number | undefined): Moment | undefined {
  return at === undefined ? undefined : { at, item: { kind: 'event', key, what, text: `${text} · ${clockTime(at)}` } }
}
