/** The number has a text already that waits for its reply: the agent can go on there, or send another, which takes its place. */
import { Hourglass } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Route } from '../../../contract/model.ts'
import { useMirror, usePage } from '../../page/usePage.ts'
import { LinkButton } from '../../ui/button/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { composerWords, parkedWords } from '../words.ts'
import css from './Notices.module.css'

export function ParkedNotice({ phone }: { readonly phone: string }) {
  const { drafts, openRoute, view } = usePage()
  const route = useRouteWith(phone)
  if (!route) return null
  /** The agent goes on there with what they have written. */
  const open = async () => {
    if (!(await openRoute(route.id))) return
    drafts.move('composer', route.conversationId)
    view.closeComposer()
  }
  return (
    <Notice tone="info" icon={Hourglass}>
      <span className={css.row}>
        {parkedWords[route.to]}
        <LinkButton onPress={() => void open()}>{composerWords.openChat}</LinkButton>
      </span>
    </Notice>
  )
}

const routeWith = (routes: ReadonlyMap<string, Route>, phone: string) => [...routes.values()].find((route) => route.phone === phone)

/** The desk is asked about those that are not loaded. */
function useRouteWith(phone: string): Route | undefined {
  const { query } = usePage()
  const loaded = useMirror((state) => routeWith(state.routes, phone))
  const isWhole = useMirror((state) => state.routes.size >= state.routeCount)
  const [older, setOlder] = useState<{ readonly phone: string; readonly route: Route | undefined }>()
  useEffect(() => {
    if (isWhole) return
    let wanted = true
    query('route.with', { phone }).then((route) => wanted && setOlder({ phone, route }), () => undefined)
    return () => {
      wanted = false
    }
  }, [query, phone, isWhole])
  return loaded ?? (!isWhole && older?.phone === phone ? older.route : undefined)
}
