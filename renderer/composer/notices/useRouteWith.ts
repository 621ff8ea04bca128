/** The parked text that waits for a person's reply, which may be older than those that the page has. */
import { useEffect, useState } from 'react'
import type { Route } from '../../../contract/model.ts'
import { useMirror, usePage } from '../../page/usePage.ts'

const routeWith = (routes: ReadonlyMap<string, Route>, phone: string) => [...routes.values()].find((route) => route.phone === phone)

/** Undefined while none is known of. The desk is asked when it has some that are not loaded. */
export function useRouteWith(phone: string): Route | undefined {
  const { query } = usePage()
  const loaded = useMirror((state) => routeWith(state.routes, phone))
  const mayBeOlder = useMirror((state) => state.routes.size < state.routeCount) && loaded === undefined
  const [older, setOlder] = useState<{ readonly phone: string; readonly route: Route | undefined }>()
  useEffect(() => {
    if (!mayBeOlder) return
    let wanted = true
    query('route.with', { phone }).then((route) => wanted && setOlder({ phone, route }), () => undefined)
    return () => {
      wanted = false
    }
  }, [query, phone, mayBeOlder])
  return mayBeOlder && older?.phone === phone ? older.route : loaded
}
