/** The figures of some days, asked for again every few seconds while the page is open and seen. */
import { useEffect, useState } from 'react'
import type { Days, Stats, Whose } from '../../../contract/answers/stats.ts'
import { useNow, usePage } from '../../page/usePage.ts'

const everyMs = 5_000

export type Asked = { readonly days: Days; readonly whose: Whose }
/** `stats` are the last good figures of what is asked, `at` is when they came; `failed` when the newest request did not answer. */
export type StatsState = { readonly stats?: Stats; readonly at?: number; readonly failed: boolean }

/** @param asked the same object as long as the same is asked */
export function useStats(asked: Asked): StatsState {
  const { query, clock } = usePage()
  const due = useNow(everyMs)
  const [state, setState] = useState<StatsState & { readonly asked: Asked }>({ asked, failed: false })
  useEffect(() => {
    let wanted = true
    query('stats.of', asked).then(
      (stats) => wanted && setState({ asked, stats, at: clock.now(), failed: false }),
      () => wanted && setState((before) => (before.asked === asked ? { ...before, failed: true } : { asked, failed: true })),
    )
    return () => {
      wanted = false
    }
  }, [query, clock, due, asked])
  return state.asked === asked ? state : { failed: false }
}
