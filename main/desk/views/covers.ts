/** What of a voter's words and files is covered, as the agent has set it. */
import { hostilityOf } from '../../../common/care/hostile.ts'
import { asksForPicture } from '../../../common/care/asked.ts'
import type { Hostility } from '../../../contract/model.ts'
import type { CareSettings } from '../../../contract/settings.ts'
import type { MessageRow } from '../../store/rows/messages.ts'
import type { Store } from '../../store/store.ts'

/** A picture that comes later than this after it was asked for is no answer any more. */
const answerMs = 48 * 3_600_000

/** How the words are hostile, where they are to be covered. */
export const coverOf = (hostile: Hostility | null, { coversHostile }: CareSettings): Hostility | undefined => (coversHostile && hostile !== null ? hostile : undefined)

/** What may be shown of words in a list, a notification or a hit of the search: covered ones are left out. */
export function shownIn({ body, hostile }: { readonly body: string; readonly hostile: Hostility | null }, care: CareSettings): { readonly body: string; readonly hostile?: Hostility } {
  const cover = coverOf(hostile, care)
  return cover ? { body: '', hostile: cover } : { body }
}

/** The voter's words beside a mark; nothing of them where they would be covered. */
export const shownReason = (reason: string | null, { coversHostile }: CareSettings): string | null => (reason !== null && coversHostile && hostilityOf(reason) !== undefined ? null : reason)

/** Whether nobody has asked for the files of a voter's message, in the last text of ours before it. */
export function isUnasked({ messages }: Store, { conversationId, direction, seq, at }: MessageRow, { coversUnasked }: CareSettings): boolean {
  if (!coversUnasked || direction === 'outbound') return false
  const before = messages.saidBefore(conversationId, seq)
  return !before || at - before.at > answerMs || !asksForPicture(before.body)
}
