/** Figures that are asked for again every few seconds while they are open and seen. */
import { useEffect, useState } from 'react'
import { useNow, usePage } from '../../page/usePage.ts'

const everyMs = 5_000

/** `figures` are the last good ones of what is asked, `at` is when they came; `failed` when the newest request did not answer. */
export type Shown<Figures> = { readonly figures?: Figures; readonly at?: number; readonly failed: boolean }

/** @param ask the same function as long as the same is asked */
export function useFigures<Figures>(ask: () => Promise<Figures>): Shown<Figures> {
  const { clock } = usePage()
  const due = useNow(everyMs)
  const [state, setState] = useState<Shown<Figures> & { readonly ask: () => Promise<Figures> }>({ ask, failed: false })
  useEffect(() => {
    let wanted = true
    ask().then(
      (figures) => wanted && setState({ ask, figures, at: clock.now(), failed: false }),
      () => wanted && setState((before) => (before.ask === ask ? { ...before, failed: true } : { ask, failed: true })),
    )
    return () => {
      wanted = false
    }
  }, [ask, clock, due])
  return state.ask === ask ? state : { failed: false }
}
