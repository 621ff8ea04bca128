/** The figures of a period, asked for again every few seconds while the page is open and seen. */
import { useEffect, useState } from 'react'
import type { Period } from '../../contract/model.ts'
import type { Stats } from '../../contract/queries.ts'
import { useNow, usePage } from '../page/usePage.ts'

const everyMs = 5_000

/** `stats` are the last good figures of the period, `at` is when they came; `failed` when the newest request did not answer. */
export type StatsState = { readonly period: Period; readonly stats?: Stats; readonly at?: number; readonly failed: boolean }

export function useStats(period: Period): StatsState {
  const { query, clock } = usePage()
  const due = useNow(everyMs)
  const [state, setState] = useState<StatsState>({ period, failed: false })
  useEffect(() => {
    let wanted = true
    query('stats.of', { period }).then(
      (stats) => wanted && setState({ period, stats, at: clock.now(), failed: false }),
      () => wanted && setState((before) => (before.period === period ? { ...before, failed: true } : { period, failed: true })),
    )
    return () => {
      wanted = false
    }
  }, [query, clock, due, period])
  return state.period === period ? state : { period, failed: false }
}
