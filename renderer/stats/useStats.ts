/** Today's figures, asked for again every few seconds while the page is open and seen. */
import { useEffect, useState } from 'react'
import type { Stats } from '../../contract/queries.ts'
import { useNow, usePage } from '../page/usePage.ts'

const everyMs = 5_000

/** `stats` are the last good figures, `at` is when they came; `failed` when the newest request did not answer. */
export type StatsState = { readonly stats?: Stats; readonly at?: number; readonly failed: boolean }

export function useStats(): StatsState {
  const { query } = usePage()
  const due = useNow(everyMs)
  const [state, setState] = useState<StatsState>({ failed: false })
  useEffect(() => {
    let wanted = true
    query('stats.today', {}).then(
      (stats) => wanted && setState({ stats, at: Date.now(), failed: false }),
      () => wanted && setState((before) => ({ ...before, failed: true })),
    )
    return () => {
      wanted = false
    }
  }, [query, due])
  return state
}
