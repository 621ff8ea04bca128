/** What the tray shows of a mirror: which icon, which words, which menu. Nothing here knows Electron. */
import type { AwayReason } from '../../../contract/model.ts'
import { offlineActivity, type Settings } from '../../../contract/settings.ts'
import { isCutOff, unreadOf, waitingOf, whoIs, type DeskMirror } from '../mirror/mirror.ts'

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
const awayWords: Readonly<Record<AwayReason, string>> = { idle: 'nobody at the computer', locked: 'screen locked', asleep: 'computer asleep' }

/** A line that is down comes first, since nothing else that is shown is news then; unread goes before the worker's presence. */
export function trayIconOf(mirror: DeskMirror): TrayIcon {
  const { worker } = mirror
  if (isCutOff(mirror)) return 'down'
  if (unreadOf(mirror) > 0) return 'unread'
  if (worker.available) return 'available'
  return worker.activity === offlineActivity ? 'offline' : 'away'
}

/** Both presence and unread, always: `Textdesk, Available, 3 unread`. */
export function tooltipOf(mirror: DeskMirror): string {
  const unread = unreadOf(mirror)
  return ['Textdesk', presenceText(mirror), ...(isCutOff(mirror) ? ['not connected'] : []), ...(unread > 0 ? [`${unread} unread`] : [])].join(', ')
}

/** @param now epoch ms; waiting times are counted to it */
export function menuOf(mirror: DeskMirror, now: number): readonly Entry[] {
  const { settings, worker } = mirror
  const waiting = waitingOf(mirror)
  return [
    ...settings.activities.map(({ name }) => entry(name, { kind: 'activity', activity: name }, name === worker.activity)),
    ...(worker.away ? [{ kind: 'heading', label: presenceText(mirror) } as const] : []),
    { kind: 'separator' },
    entry('New message', { kind: 'compose' }),
    ...(waiting.length > 0 ? [{ kind: 'separator' } as const, { kind: 'heading', label: waiting.length === 1 ? '1 voter waits' : `${waiting.length} voters wait` } as const] : []),
    ...waiting.slice(0, mostWaiting).map(({ id, phone, waitingSince = now }) => entry(`${whoIs(mirror, phone)}, ${waitText(now - waitingSince)}`, { kind: 'chat', taskId: id })),
    { kind: 'separator' },
    entry('Open Textdesk', { kind: 'open' }),
    entry('Quit', { kind: 'quit' }),
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
export function presenceText({ worker: { activity, away }, settings }: Pick<DeskMirror, 'worker' | 'settings'>): string {
  return away ? `Away: ${awayWords[away.why]} ${clockText(away.since, settings.hourCycle)}` : activity
}

/** Hours and minutes of the day as the window writes them: `2:02 PM`, or `14:02`. */
function clockText(at: number, hourCycle: Settings['hourCycle']): string {
  return new Date(at).toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit', hourCycle }).replace('\u202f', ' ')
}

function waitText(ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / minuteMs))
  if (minutes < 1) return 'just now'
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
