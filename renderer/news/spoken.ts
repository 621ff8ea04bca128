/** Has a screen reader say what comes unasked: offers, replies, what the toasts say, and a status or a line that changes. */
import { whoIs } from '../../common/person.ts'
import type { Change } from '../../contract/events.ts'
import type { Message, Task } from '../../contract/model.ts'
import type { Mirror } from '../desk/mirror/mirror.ts'
import type { Page } from '../page/page.ts'
import { heldWords, lineWords, offerWords, openChatWords, otherChatsWords, statusName, teamWords, underwayWords, type Arrival, type NameOf } from '../words/spoken.ts'

/** What comes within this time is said in one go. */
const gatherMs = 400

/** How this desk calls people. */
const namesOf = (mirror: Mirror): NameOf => (phone) => whoIs(mirror, phone)

type Parts = Pick<Page, 'together' | 'mirror' | 'toasts' | 'underway' | 'seen' | 'say'>

export function createSpoken({ together, mirror, toasts, underway, seen, say }: Parts) {
  /** What has come and is not said yet: how many texts by chat, and the texts. */
  let counts = new Map<string, Pick<Arrival, 'count' | 'isNew'>>()
  let texts: readonly Message[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  function sayArrivals(): void {
    const state = mirror.getState()
    const { tasks } = state
    const arrivals = [...counts].flatMap(([taskId, { count, isNew }]): readonly Arrival[] => {
      const task = tasks.get(taskId)
      if (!task) return []
      const came = texts.filter(({ conversationId }) => conversationId === task.conversationId).toSorted((a, b) => a.seq - b.seq)
      return [{ task, count, isNew, texts: came.length > 0 ? came.slice(-count) : task.last ? [task.last] : [] }]
    })
    timer = undefined
    counts = new Map()
    texts = []
    const isOpen = ({ task }: Arrival) => seen.isShown(task.id)
    for (const arrival of arrivals.filter(isOpen)) say(openChatWords(arrival))
    for (const words of otherChatsWords(arrivals.filter((arrival) => !isOpen(arrival)), namesOf(state))) say(words)
  }

  function note(before: Mirror, now: Mirror): void {
    for (const task of now.tasks.values()) {
      if (!together.tellsOf(task.id) || (task.state !== 'assigned' && task.state !== 'wrapping')) continue
      const known = before.tasks.get(task.id)
      const more = task.unread - (known?.unread ?? 0)
      if (more <= 0) continue
      const already = counts.get(task.id)
      counts.set(task.id, { count: (already?.count ?? 0) + more, isNew: already?.isNew ?? !known })
      timer ??= setTimeout(sayArrivals, gatherMs)
    }
  }

  function tellTasks(before: Mirror, now: Mirror): void {
    const ringsAnew = ({ id, offer }: Task) => offer !== undefined && offer.offeredAt !== before.tasks.get(id)?.offer?.offeredAt
    const offers = [...now.tasks.values()].filter(ringsAnew)
    if (offers.length > 0) say(offerWords(offers, namesOf(now)), 'assertive')
    for (const task of now.tasks.values()) {
      if (task.heldUntil !== undefined && before.tasks.get(task.id)?.heldUntil === undefined) say(heldWords(task, namesOf(now)))
    }
  }

  function tellChange(now: Mirror, before: Mirror): void {
    if (now.phase !== 'ready') return
    const wasReady = before.phase === 'ready'
    const { worker, line } = now
    if (wasReady && now.tasks !== before.tasks) note(before, now)
    if (!together.tellsOf(undefined)) return
    if (now.tasks !== before.tasks) tellTasks(before, now)
    if (wasReady && (worker.activity !== before.worker.activity || (worker.away && !before.worker.away))) say(statusName(worker, now.settings.activities))
    const trouble = wasReady && line.state === before.line.state ? undefined : lineWords(line)
    const team = teamWords(now.team)
    if (team !== undefined && (!wasReady || team !== teamWords(before.team))) say(team)
    if (trouble !== undefined) say(trouble, line.state === 'down' ? 'polite' : 'assertive')
  }

  return {
    /** Hears what the texts say that have come. */
    hear(change: Change): void {
      if (timer !== undefined && change.kind === 'message' && change.row.direction === 'inbound') texts = [...texts.filter(({ id }) => id !== change.row.id), change.row]
    },
    /** Speaks from now on. Returns the way to stop. */
    start(listening: Page['mirror'] = mirror): () => void {
      const stops = [
        listening.subscribe(tellChange),
        underway.subscribe((now, before) => now.size > before.size && say(underwayWords())),
        toasts.subscribe((now, before) => now.filter((toast) => !before.includes(toast)).forEach(({ text, lasts }) => say(text, lasts ? 'assertive' : 'polite'))),
      ]
      return () => {
        clearTimeout(timer)
        stops.forEach((stop) => stop())
      }
    },
  }
}
