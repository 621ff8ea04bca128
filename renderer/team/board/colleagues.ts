/** Whom of the team a chat may go to, in the order in which one looks for somebody. Pure. */
import type { Colleague } from '../../../contract/team.ts'

/** Without oneself: who takes work first, of those who has the fewest chats. */
export function receivers(workers: readonly Colleague[]): readonly Colleague[] {
  return workers
    .filter(({ isMe }) => !isMe)
    .toSorted((a, b) => Number(b.available) - Number(a.available) || a.chats - b.chats || a.name.localeCompare(b.name))
}
