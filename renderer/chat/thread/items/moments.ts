/** What happened around the messages of a conversation: when chats began and ended, when texts were stopped, and what was noted. Pure. */
import type { Mark, Note, PastTask } from '../../../../contract/model.ts'
import type { Thread } from '../../../desk/threads/thread.ts'
import { handedWords } from '../../../words/colleagues.ts'
import { clockTime } from '../../../words/times.ts'
import { eventWords, originWords } from '../words.ts'

export type EventItem = { readonly kind: 'event'; readonly key: string; readonly what: 'began' | 'ended' | 'stopped'; readonly text: string }

/** A private note, where it was written. */
export type NoteItem = { readonly kind: 'note'; readonly key: string; readonly note: Note }

export type Moment = { readonly at: number; readonly item: EventItem | NoteItem }

/** What is known beside the messages. */
export type Beside = { readonly marks: readonly Mark[]; readonly notes: readonly Note[] }

/** What it says, at a time. */
type Saying = (args: { readonly time: string }) => string

/**
 * Oldest first. Those before the oldest message loaded come with its page; those after the newest, when it is loaded.
 *
 * @param isFolded a folded chat tells nothing but its line
 */
export function momentsOf({ messages, past, older, newer }: Pick<Thread, 'messages' | 'past' | 'older' | 'newer'>, { marks, notes }: Beside, isFolded: (task: PastTask) => boolean): readonly Moment[] {
  const from = older === 'none' ? 0 : (messages[0]?.at ?? 0)
  const until = newer === 'none' ? Infinity : (messages.at(-1)?.at ?? 0)
  const chats = past.filter((task) => !isFolded(task)).flatMap((task) => [
    moment(`${task.id} began`, 'began', beginningOf(task), task.assignedAt),
    // While it is being wrapped up, the foot of the chat says so.
    moment(`${task.id} ended`, 'ended', eventWords.ended, task.state === 'completed' ? task.wrappingAt : undefined),
  ])
  const folded = past.filter(isFolded)
  const shown = notes.filter((note) => !folded.some((task) => isDuring(task, note.at))).map((note): Moment => ({ at: note.at, item: { kind: 'note', key: `note ${note.id}`, note } }))
  // A mark has the time of the text that it came with, and stands after it.
  return [...chats, ...shown, ...marks.map((mark) => moment(`${mark.kind} ${mark.at}`, 'stopped', sayingOf(mark), mark.at + 1))]
    .filter((one): one is Moment => one !== undefined && one.at >= from && one.at <= until)
    .toSorted((a, b) => a.at - b.at)
}

const isDuring = ({ createdAt, assignedAt, completedAt }: PastTask, at: number): boolean => (assignedAt ?? createdAt) <= at && at <= (completedAt ?? Infinity)

/** A chat that came from a colleague did not begin here. */
function beginningOf({ origin, handed }: PastTask): Saying {
  return handed ? ({ time }) => eventWords.handed({ handed: handedWords(handed), time }) : originWords[origin]
}

const sayingOf = ({ kind, said }: Mark): Saying => eventWords[kind === 'opted-out' && said === 'agent' ? 'stopped' : kind]

function moment(key: string, what: EventItem['what'], says: Saying, at: number | undefined): Moment | undefined {
  return at === undefined ? undefined : { at, item: { kind: 'event', key, what, text: says({ time: clockTime(at) }) } }
}
