/** What the tray shows of a mirror: which icon, which words, which menu. Nothing here knows Electron. */
import { activityName, activityNameIn } from '../../../common/activity.ts'
import type { Mirror } from '../../../common/mirror/mirror.ts'
import { whoIs } from '../../../common/person.ts'
import { dateWriter, listed } from '../../../common/wording/formats.ts'
import { offlineActivity } from '../../../contract/settings.ts'
import { isCutOff, unreadOf, waitingOf } from '../mirror/summary.ts'
import { awayWords, words } from './words.ts'

/** The icons that there are. */
export type TrayIcon = 'available' | 'away' | 'offline' | 'unread' | 'down'

/** What an entry of the menu does. */
export type Errand =
  | { readonly kind: 'activity'; readonly activity: string }
  | { readonly kind: 'compose' }
  | { readonly kind: 'chat'; readonly taskId: string }
  | { readonly kind: 'open' }
  | { readonly kind: 'quit' }

/** A line of the menu; `checked` is there for a choice. */
export type Entry =
  | { readonly kind: 'separator' }
  | { readonly kind: 'heading'; readonly label: string }
  | { readonly kind: 'errand'; readonly label: string; readonly errand: Errand; readonly checked?: boolean }

const mostWaiting = 5
const minuteMs = 60_000

/** A line that is down comes first, since nothing else that is shown is news then; unread goes before the worker's presence. */
export function trayIconOf(mirror: Mirror): TrayIcon {
  const { worker } = mirror
  if (isCutOff(mirror)) return 'down'
  if (unreadOf(mirror) > 0) return 'unread'
  if (worker.available) return 'available'
  return worker.activity === offlineActivity ? 'offline' : 'away'
}

/** Both presence and unread, always: `Textdesk, Available, 3 unread`. */
export function tooltipOf(mirror: Mirror): string {
  const unread = unreadOf(mirror)
  return listed([words.name, presenceText(mirror), ...(isCutOff(mirror) ? [words.notConnected] : []), ...(unread > 0 ? [words.unread({ count: unread })] : [])])
}

/** @param now epoch ms; waiting times are counted to it */
export function menuOf(mirror: Mirror, now: number): readonly Entry[] {
  const { settings, worker } = mirror
  const waiting = waitingOf(mirror)
  return [
    ...settings.activities.map((each) => entry(activityName(each), { kind: 'activity', activity: each.id }, each.id === worker.activity)),
    ...(worker.away ? [{ kind: 'heading', label: presenceText(mirror) } as const] : []),
    { kind: 'separator' },
    entry(words.compose, { kind: 'compose' }),
    ...(waiting.length > 0 ? [{ kind: 'separator' } as const, { kind: 'heading', label: words.waiting({ count: waiting.length }) } as const] : []),
    ...waiting.slice(0, mostWaiting).map(({ id, phone, waitingSince = now }) => entry(waitText(whoIs(mirror, phone), now - waitingSince), { kind: 'chat', taskId: id })),
    { kind: 'separator' },
    entry(words.open, { kind: 'open' }),
    entry(words.quit, { kind: 'quit' }),
  ]
}

/** An ampersand in a menu marks the letter after it as a key; written twice it is one. */
const entry = (label: string, errand: Errand, checked?: boolean): Entry => ({
  kind: 'errand',
  label: label.replaceAll('&', '&&'),
  errand,
  ...(checked !== undefined && { checked }),
})

/** The activity, or why the worker is away from it and since when. */
export function presenceText({ worker: { activity, away }, settings }: Pick<Mirror, 'worker' | 'settings'>): string {
  return away ? awayWords[away.why]({ time: clock(away.since) }) : activityNameIn(settings.activities, activity)
}

const clock = dateWriter({ hour: 'numeric', minute: '2-digit' })

function waitText(who: string, ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / minuteMs))
  if (minutes < 1) return words.waitsNow({ who })
  return minutes < 60 ? words.waitsMinutes({ who, minutes }) : words.waitsHours({ who, hours: Math.floor(minutes / 60), minutes: minutes % 60 })
}
