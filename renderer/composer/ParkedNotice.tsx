/** The number has a text already that waits for its reply: the agent can go on there, or send another, which takes its place. */
import { Hourglass } from 'lucide-react'
import type { Route } from '../../contract/model.ts'
import { act } from '../page/commands.ts'
import { useMirror } from '../desk/mirror.ts'
import { closeComposer, openTask } from '../page/view.ts'
import { LinkButton } from '../ui/button/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import css from './Notices.module.css'

export function ParkedNotice({ phone }: { readonly phone: string }) {
  const route = useMirror((state) => routeWith(state.routes, phone))
  if (!route) return null
  return (
    <Notice tone="info" icon={Hourglass}>
      <span className={css.row}>
        You’re waiting for a reply to an earlier text; it goes to {route.to === 'me' ? 'you' : 'any agent'}. A new text takes that one’s place.
        <LinkButton onPress={() => void openNow(route.id)}>Open chat now</LinkButton>
      </span>
    </Notice>
  )
}

const routeWith = (routes: ReadonlyMap<string, Route>, phone: string) => [...routes.values()].find((route) => route.phone === phone)

/** Opens the chat with its history; what is typed in the composer stays its draft. */
async function openNow(routeId: string): Promise<void> {
  const taskId = crypto.randomUUID()
  if (!(await act('route.open', { routeId, taskId }))) return
  closeComposer()
  openTask(taskId)
}
