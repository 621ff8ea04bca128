/** The system's notifications. They make no sound of their own: the page does, at the agent's volume. */
import { Notification } from 'electron'
import { escaped, type Note } from './notes.ts'
import type { Shown } from './telling.ts'

export type NotificationHands = {
  readonly clicked?: () => void
  /** Inline reply, on macOS only. */
  readonly replied?: (body: string) => void
  /** It is no longer on the screen. */
  readonly gone?: (shown: Shown) => void
}

/** One that nobody holds is collected, and its click with it. */
const held = new Set<Notification>()

/** Shows it; where the system has no notifications nothing happens. */
export function showNote({ title, body, canReply }: Note, { clicked, replied, gone }: NotificationHands = {}): Shown {
  const notification = new Notification({
    title,
    body: process.platform === 'linux' ? escaped(body) : body,
    silent: true,
    ...(canReply && replied && { hasReply: true, replyPlaceholder: 'Reply' }),
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
  notification.on('close', end)
  notification.on('failed', end)
  held.add(notification)
  notification.show()
  return shown
}
