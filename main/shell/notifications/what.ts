/** Of which changes the agent is told by a notification, and in which words. Nothing here knows Electron or a clock. */
import { activityNameIn } from '../../../common/activity.ts'
import type { Mirror } from '../../../common/mirror/mirror.ts'
import { whoIs } from '../../../common/person.ts'
import { isMine } from '../../../common/task/task.ts'
import type { Change } from '../../../contract/events.ts'
import type { Line, Notice, Task } from '../../../contract/model.ts'
import type { NotificationSettings } from '../../../contract/settings.ts'
import { isCutOff, unreadOf } from '../mirror/summary.ts'
import { words } from './words.ts'

/** Something of which the agent may be told. `late`: it came while nobody looked, since the app was closed or the line away. */
export type Happening =
  | { readonly kind: 'reply'; readonly task: Task; readonly late: boolean }
  | { readonly kind: 'offer'; readonly task: Task; readonly late: boolean }
  | { readonly kind: 'expiring'; readonly task: Task }
  | { readonly kind: 'failed'; readonly notice: Extract<Notice, { kind: 'message-failed' | 'message-unclear' }> }
  | { readonly kind: 'offline'; readonly notice: Extract<Notice, { kind: 'offer-missed' }> }
  | { readonly kind: 'set'; readonly notice: Extract<Notice, { kind: 'activity-set' }> }
  | { readonly kind: 'follow-up'; readonly notice: Extract<Notice, { kind: 'follow-up' }> }
  | { readonly kind: 'taken'; readonly notice: Extract<Notice, { kind: 'chat-taken' }> }
  | { readonly kind: 'cut-off'; readonly line: Line }

/** What is shown. `taskId` is the chat that a click opens. */
export type Note = { readonly title: string; readonly body: string; readonly taskId?: string; readonly canReply?: true }

type Shows = NotificationSettings['shows']

/** An offer is announced again so long before its end. */
export const warningMs = 10_000
/** Two notifications of one offer need at least so much between them. */
const leastBetweenMs = 5000
/** No system shows more of a text. */
const longestBody = 300

/** What happened in an event; `before` is the mirror without it, `now` the one with it. */
export function happeningsIn(changes: readonly Change[], before: Mirror, now: Mirror): readonly Happening[] {
  return changes.flatMap((change): readonly Happening[] => {
    if (change.kind === 'task') return happeningsOf(change.row, before.tasks.get(change.row.id), now)
    if (change.kind === 'line') return isCutOff(now) && before.line.state !== change.row.state ? [{ kind: 'cut-off', line: change.row }] : []
    if (change.kind === 'worker') return isCutOff(now) && change.row.available && !before.worker.available ? [{ kind: 'cut-off', line: now.line }] : []
    if (change.kind !== 'notice') return []
    const { row } = change
    if (row.kind === 'message-failed' || row.kind === 'message-unclear') return [{ kind: 'failed', notice: row }]
    if (row.kind === 'activity-set') return [{ kind: 'set', notice: row }]
    if (row.kind === 'follow-up') return [{ kind: 'follow-up', notice: row }]
    if (row.kind === 'chat-taken') return [{ kind: 'taken', notice: row }]
    return row.kind === 'offer-missed' && row.wentOffline ? [{ kind: 'offline', notice: row }] : []
  })
}

function happeningsOf(task: Task, before: Task | undefined, { line }: Mirror): readonly Happening[] {
  const late = line.state !== 'connected' || (task.last?.at ?? Infinity) < line.since
  if (task.offer && task.offer.offeredAt !== before?.offer?.offeredAt) return [{ kind: 'offer', task, late }]
  const isReply = isMine(task) && task.unread > (before?.unread ?? 0) && task.last?.direction === 'inbound'
  return isReply ? [{ kind: 'reply', task, late }] : []
}

/** Whether there is nothing to tell of it any more: the chat was read, the offer answered, the line is another one. */
export function isOver(happening: Happening, { tasks, line }: Mirror): boolean {
  switch (happening.kind) {
    case 'reply':
      return (tasks.get(happening.task.id)?.unread ?? 0) === 0
    case 'offer':
    case 'expiring':
      return tasks.get(happening.task.id)?.offer?.offeredAt !== happening.task.offer?.offeredAt
    case 'cut-off':
      return line.state !== happening.line.state || line.since !== happening.line.since
    case 'failed':
    case 'offline':
    case 'set':
    case 'taken':
    case 'follow-up':
      return false
  }
}

/** When the agent is warned that an offer ends, epoch ms; undefined when that is too soon after the offer itself. */
export function warningAt({ offer }: Task): number | undefined {
  if (!offer) return undefined
  const at = offer.expiresAt - warningMs
  return at - offer.offeredAt >= leastBetweenMs ? at : undefined
}

/** The words, as far as the settings let somebody who looks over the agent's shoulder read them; undefined when they allow none. */
export function noteOf(happening: Happening, mirror: Mirror): Note | undefined {
  const { shows } = mirror.settings.notifications
  if (shows === 'off') return undefined
  switch (happening.kind) {
    case 'reply':
      return replyNote(happening.task, mirror, shows)
    case 'offer':
    case 'expiring':
      return offerNote(happening, mirror, shows)
    case 'failed':
      return failedNote(happening.notice, mirror, shows)
    case 'cut-off':
      return cutOffNote(happening.line)
    case 'set':
      return { title: words.set({ activity: activityNameIn(mirror.settings.activities, happening.notice.activity) }), body: words.setWhy }
    case 'follow-up':
      return { title: shows === 'count' ? words.followUp : words.followUpWith({ who: whoIs(mirror, happening.notice.phone) }), body: words.followUpWhy }
    case 'taken':
      return takenNote(happening.notice, mirror, shows)
    case 'offline':
      return { title: shows === 'count' ? words.offline : words.offlineAfter({ who: whoIs(mirror, happening.notice.phone) }), body: words.offlineWhy }
  }
}

function replyNote(task: Task, mirror: Mirror, shows: Shows): Note {
  const there = { taskId: task.id, canReply: true } as const
  if (shows === 'count') return { title: words.reply, body: words.unread({ count: unreadOf(mirror) }), taskId: task.id }
  return { title: whoIs(mirror, task.phone), body: shows === 'full' ? textOf(task) : words.reply, ...there }
}

function offerNote({ kind, task }: Extract<Happening, { kind: 'offer' | 'expiring' }>, mirror: Mirror, shows: Shows): Note {
  const title = shows === 'count' ? offerTitle(kind) : offerTitleOf(kind, whoIs(mirror, task.phone))
  return { title, body: shows === 'full' ? askedIn(task) : words.somebodyWaits, taskId: task.id }
}

const seconds = warningMs / 1000
const offerTitle = (kind: 'offer' | 'expiring'): string => (kind === 'offer' ? words.offer : words.expiring({ seconds }))
const offerTitleOf = (kind: 'offer' | 'expiring', who: string): string => (kind === 'offer' ? words.offerOf({ who }) : words.expiringOf({ seconds, who }))

function failedNote(notice: Extract<Happening, { kind: 'failed' }>['notice'], mirror: Mirror, shows: Shows): Note {
  const { phone, taskId } = notice
  const chat = taskId === undefined ? {} : { taskId }
  if (notice.kind === 'message-unclear') {
    const title = shows === 'count' ? words.unclear : words.unclearTo({ who: whoIs(mirror, phone) })
    return { title, body: words.unclearWhy, ...chat }
  }
  const title = shows === 'count' ? words.failed : words.failedTo({ who: whoIs(mirror, phone) })
  const { reason, advice } = notice.failure
  return { title, body: shows === 'full' ? words.failedWhy({ reason, advice }) : words.failedSomehow, ...chat }
}

function takenNote({ phone, why }: Extract<Happening, { kind: 'taken' }>['notice'], mirror: Mirror, shows: Shows): Note {
  const title = shows === 'count' ? words.taken : words.takenOf({ who: whoIs(mirror, phone) })
  return { title, body: (shows === 'full' && why) || words.takenWhy }
}

function cutOffNote({ state, trouble = words.cannotReach }: Line): Note {
  if (state === 'unreadable') return { title: words.unreadable, body: trouble }
  return { title: state === 'refused' ? words.refused : words.down, body: trouble }
}

/** One note for all that came while nobody looked; that of the only one, if it is alone. */
export function summaryOf(late: readonly Happening[], mirror: Mirror): Note | undefined {
  const [only, ...others] = late
  if (only === undefined || mirror.settings.notifications.shows === 'off') return undefined
  if (others.length === 0) return noteOf(only, mirror)
  const chats = new Set(late.flatMap((happening) => ('task' in happening ? [happening.task.id] : []))).size
  return { title: words.meanwhile, body: words.chats({ chats }) }
}

/** A text for systems that read markup in a notification's body (Desktop Notifications Specification, "Markup"). */
export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** What the voter asked, which they may have followed with more. */
const askedIn = (task: Task): string => (task.opening?.hostile ? words.hostile : undefined) ?? (task.opening?.body.slice(0, longestBody).trim() || textOf(task))

function textOf({ last }: Task): string {
  if (last?.hostile) return words.hostile
  if (last?.isEmpty) return words.empty
  return last?.body.slice(0, longestBody).trim() || words.file
}
