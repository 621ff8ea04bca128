/** Whether it is night where a person may be, now or at a time to come, asked of the desk, and again when that turns. */
import { useEffect, useState } from 'react'
import type { Quiet } from '../../contract/queries.ts'
import type { QuietHours } from '../../contract/settings.ts'
import { useMirror, useNow, usePage } from '../page/usePage.ts'

/** Whether no text is taken at this hour: one can't be held for a morning that nobody knows. */
export const isShutBy = (quiet: Quiet | undefined, does: QuietHours): boolean =>
  quiet?.isQuiet === true && (does === 'refuse' || (does === 'hold' && quiet.turnsAt === undefined))

/** When a text really goes that is to go out at a time: one that is held then goes at the end of the quiet hours. */
export const goesAt = (quiet: Quiet | undefined, does: QuietHours, at: number): number => (does === 'hold' && quiet?.isQuiet === true ? (quiet.turnsAt ?? at) : at)

/**
 * @param at epoch ms; without it the hour that it is
 * @returns undefined until the desk has answered, and for whoever has no number
 */
export function useQuiet(phone: string | undefined, at?: number): Quiet | undefined {
  const { query } = usePage()
  const [answer, setAnswer] = useState<{ readonly phone: string; readonly at: number | undefined; readonly quiet: Quiet }>()
  const zone = useMirror((state) => (phone === undefined ? undefined : state.contacts.get(phone)?.timeZone))
  const { textsFrom, textsUntil } = useMirror((state) => state.settings.rules)
  const quiet = answer && answer.phone === phone && answer.at === at ? answer.quiet : undefined
  const now = useNow(60_000)
  const isOver = at === undefined && quiet?.turnsAt !== undefined && now >= quiet.turnsAt

  useEffect(() => {
    if (phone === undefined || !phone.startsWith('+')) return
    let wanted = true
    // Without an answer nothing is said of the hour; the desk asks its gate before anything is sent.
    query('gate.quiet', { phone, ...(at !== undefined && { at }) }).then((found) => wanted && setAnswer({ phone, at, quiet: found }), () => undefined)
    return () => {
      wanted = false
    }
  }, [query, phone, at, zone, textsFrom, textsUntil, isOver])

  return quiet
}
