/** Whether a text has waited for so long that the agent may not mean it any more: "Polls close at 8 tonight" is wrong tomorrow. */
import type { DeskRules } from '../../../../contract/settings.ts'
import type { MessageRow } from '../../../store/rows/messages.ts'

/** Around midnight a text is not of another day at once. */
const sameEveningMs = 5 * 60_000

/** @param now this machine's clock, epoch ms; a new day begins at this machine's midnight */
export function isStale({ at, meantAt }: Pick<MessageRow, 'at' | 'meantAt'>, now: number, { staleMinutes }: Pick<DeskRules, 'staleMinutes'>): boolean {
  if (staleMinutes === 0) return false
  const meant = meantAt ?? at
  const waited = now - meant
  return waited > staleMinutes * 60_000 || (waited > sameEveningMs && new Date(meant).toDateString() !== new Date(now).toDateString())
}
