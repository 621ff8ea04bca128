/** Today's figures, asked for again every few seconds while the page is open and seen. */
import { useEffect, useState } from 'react'
import type { Stats } from '../../contract/queries.ts'
import { desk } from '../desk/desk.ts'
import { useNow } from '../page/clock.ts'

const everyMs = 5_000

/** `stats` are the last good figures, `at` is when they came; `failed` when the newest request did not answer. */
export type StatsState = { readonly stats?: Stats; readonly at?: number; readonly failed: boolean }

export function useStats(): StatsState {
  const due = useNow(everyMs)
  const [state, setState] = useState<StatsState>({ failed: false })
  useEffect(() => {
    let wanted = true
    desk.query('stats.today', {}).then(
      (stats) => wanted && setState({ stats, at: Date.now(), failed: false }),
      () => wanted && setState((before) => ({ ...before, failed: true })),
    )
    return () => {
      wanted = false
    }
  }, [due])
  return state
}
