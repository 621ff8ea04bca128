/** The system's notifications. They make no sound of their own: the page does, at the agent's volume. */
import { Notification, type NotificationCloseEventParams } from 'electron'
import type { Log } from '../../log/log.ts'
import { escaped, type Note } from './what.ts'
import type { Shown } from './when.ts'
import { words } from './words.ts'

export type NotificationHands = {
  readonly clicked?: () => void
  /** Inline reply, on macOS and (from Electron 45 on) Windows: what is typed there is sent at once. */
  readonly replied?: (body: string) => void
  /** It is no longer on the screen. */
  readonly gone?: (shown: Shown) => void
  readonly log: Log
}

/** One that nobody holds is collected, and its click with it. */
const held = new Set<Notification>()

/** Takes away all that are still there: they show voters' words, and their clicks lead nowhere without the app. */
export function takeNotesAway(): void {
  for (const notification of held) notification.close()
}

/** Windows keeps those that nobody waved away, in its notification centre. Older Electrons give no reason. */
const isOnlyHidden = ({ reason }: Partial<NotificationCloseEventParams>): boolean => process.platform === 'win32' && reason !== 'userCanceled'

/** Shows it; where the system has no notifications nothing happens. */
export function showNote({ title, body, canReply }: Note, { clicked, replied, gone, log }: NotificationHands): Shown {
  const notification = new Notification({
    title,
    body: process.platform === 'linux' ? escaped(body) : body,
    silent: true,
    ...(canReply && replied && { hasReply: true, replyPlaceholder: words.replyHere }),
  })
  const shown: Shown = { close: () => notification.close() }
  const end = (): void => {
    held.delete(notification)
    gone?.(shown)
  }
  notification.on('click', () => {
    end()
    clicked?.()
  })
  notification.on('reply', (event, text) => {
    end()
    replied?.(text || event.reply)
  })
  notification.on('close', (details) => isOnlyHidden(details) || end())
  notification.on('failed', (_event, error) => {
    log.warn('A notification could not be shown', { error })
    end()
  })
  held.add(notification)
  notification.show()
  return shown
}
