/** The parked text that waits for a person's reply, which may be older than those that the page has. */
import type { Route } from '../../../contract/model.ts'
import { useAnswer } from '../../page/useAnswer.ts'
import { useMirror } from '../../page/usePage.ts'

const routeWith = (routes: ReadonlyMap<string, Route>, phone: string) => [...routes.values()].find((route) => route.phone === phone)

/** Undefined while none is known of. The desk is asked when it has some that are not loaded. */
export function useRouteWith(phone: string): Route | undefined {
  const loaded = useMirror((state) => routeWith(state.routes, phone))
  const mayBeOlder = useMirror((state) => state.routes.size < state.routeCount) && loaded === undefined
  const { answer: older } = useAnswer('route.with', mayBeOlder ? { phone } : undefined)
  return loaded ?? older
}
