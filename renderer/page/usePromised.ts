/** The replies that are promised to this agent, of whom the page may have the newest only. */
import { useMemo } from 'react'
import type { Promised } from '../../contract/queries.ts'
import { useAnswer } from './useAnswer.ts'
import { useMirror } from './usePage.ts'

/** More names than these tell nobody more. */
export const mostNamed = 8

/** Where the desk has some that are not loaded it is asked, and until it answers those that are loaded count. */
export function usePromised(): Promised {
  const routes = useMirror((state) => state.routes)
  const isAll = useMirror((state) => state.routes.size >= state.routeCount)
  const { answer } = useAnswer('route.promised', isAll ? undefined : { limit: mostNamed }, routes)
  const loaded = useMemo(() => [...routes.values()].filter(({ to }) => to === 'me').map(({ phone }) => phone), [routes])
  return answer ?? { count: loaded.length, phones: loaded.slice(0, mostNamed) }
}
