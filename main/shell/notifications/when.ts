/** When the agent is told of what: at once, after a glance that may make it needless, or all in one. */
import type { Mirror } from '../../../common/mirror/mirror.ts'
import type { Change } from '../../../contract/events.ts'
import type { Time } from '../../time/time.ts'
import { mayBeWaitedFor } from '../mirror/summary.ts'
import { happeningsIn, isOver, noteOf, summaryOf, warningAt, type Happening, type Note } from './what.ts'

/** A notification on the screen. */
export type Shown = { close(): void }

export type TellingParts = {
  readonly show: (note: Note) => Shown
  /** Whether the window is visible and has the focus, or the one that the chat has for itself. */
  readonly isInFront: (taskId?: string) => boolean
  readonly mirror: () => Mirror
  readonly time: Time
}

/** The page marks a chat as read that is open in front of the agent; within this time it has. */
export const glanceMs = 1500
/** What came while nobody looked comes in batches; what follows within this time belongs to the same summary. */
export const gatherMs = 2000
/** A line that was away for less comes back by itself before anybody could do something about it. */
export const outageMs = 60_000

export function openTelling({ show, isInFront, mirror, time }: TellingParts) {
  const timers = new Set<() => void>()
  const open = new Map<Shown, readonly Happening[]>()
  let late: readonly Happening[] = []

  function soon(ms: number, work: () => void): void {
    const callOff = time.after(Math.max(0, ms), () => {
      timers.delete(callOff)
      work()
    })
    timers.add(callOff)
  }

  function tell(about: readonly Happening[], note: Note | undefined): void {
    if (note) open.set(show(note), about)
  }

  const chatOf = (happening: Happening): string | undefined => ('task' in happening ? happening.task.id : undefined)

  /** In a window in front the agent sees offers and failures; a reply to a chat that is not open may escape them. */
  function weigh(happening: Happening): void {
    const say = () => tell([happening], noteOf(happening, mirror()))
    if (!isInFront(chatOf(happening))) say()
    else if (happening.kind === 'reply') soon(glanceMs, () => isOver(happening, mirror()) || say())
  }

  /** What only somebody can put right is told at once. The window itself says it when it is in front. */
  function cutOff(happening: Extract<Happening, { kind: 'cut-off' }>): void {
    const say = (): void => {
      if (!isOver(happening, mirror()) && mayBeWaitedFor(mirror())) weigh(happening)
    }
    if (happening.line.state === 'down') soon(outageMs, say)
    else say()
  }

  function gather(happening: Happening): void {
    if (late.length === 0) soon(gatherMs, tellLate)
    late = [...late, happening]
  }

  function tellLate(): void {
    const rest = late.filter((happening) => !isOver(happening, mirror()))
    late = []
    if (!isInFront()) tell(rest, summaryOf(rest, mirror()))
  }

  /** An offer is told of again before it ends. */
  function warn(offer: Happening): void {
    if (offer.kind !== 'offer') return
    const at = warningAt(offer.task)
    const expiring: Happening = { kind: 'expiring', task: offer.task }
    if (at !== undefined) soon(at - time.now(), () => isOver(expiring, mirror()) || weigh(expiring))
  }

  return {
    /** Takes note of an event; `before` is the mirror without it. */
    hear(changes: readonly Change[], before: Mirror): void {
      const now = mirror()
      for (const [shown, about] of open) {
        if (!about.every((happening) => isOver(happening, now))) continue
        open.delete(shown)
        shown.close()
      }
      for (const happening of happeningsIn(changes, before, now)) {
        if (happening.kind === 'cut-off') cutOff(happening)
        else if ('late' in happening && happening.late) gather(happening)
        else weigh(happening)
        warn(happening)
      }
    },
    /** The agent has clicked it, or the system has taken it away. */
    gone: (shown: Shown): void => void open.delete(shown),
    close(): void {
      for (const callOff of timers) callOff()
    },
  }
}
