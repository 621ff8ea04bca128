/** The number has a text already that waits for its reply: the agent can go on there, or send another, which takes its place. */
import { Hourglass } from 'lucide-react'
import { usePage } from '../../page/usePage.ts'
import { LinkButton } from '../../ui/button/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { composerWords, parkedWords } from '../words.ts'
import css from './Notices.module.css'
import { useRouteWith } from './useRouteWith.ts'

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
