/** The team as it stands now, asked for again every few seconds while it is seen. */
import { useEffect, useRef, useState } from 'react'
import type { TeamBoard } from '../../../contract/team.ts'
import { useNow, usePage } from '../../page/usePage.ts'

const everyMs = 5_000

/** `board` is the last good one, `at` is when it came; `failed` when the newest request did not answer. */
type Stand = { readonly board?: TeamBoard; readonly at?: number; readonly failed: boolean }

export function useBoard(): Stand & { readonly refresh: () => void } {
  const { query, clock } = usePage()
  const due = useNow(everyMs)
  const [asked, setAsked] = useState(0)
  const [stand, setStand] = useState<Stand>({ failed: false })
  const isAsking = useRef(false)
  useEffect(() => {
    // The carrier is asked for it, who may take longer than until the next time.
    if (isAsking.current) return
    isAsking.current = true
    query('team.board', {})
      .then(
        (board) => setStand({ board, at: clock.now(), failed: false }),
        () => setStand((before) => ({ ...before, failed: true })),
      )
      .finally(() => (isAsking.current = false))
  }, [query, clock, due, asked])
  return { ...stand, refresh: () => setAsked((count) => count + 1) }
}
