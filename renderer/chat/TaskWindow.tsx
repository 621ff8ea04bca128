/** The window of one task: who it is, the conversation, the box to answer in, and beside it the card or the wrap-up. */
import { lazy, Suspense, useEffect, type KeyboardEvent, type ReactNode } from 'react'
import type { Task } from '../../contract/model.ts'
import { desk } from '../desk/desk.ts'
import { useMirror } from '../desk/mirror.ts'
import { loadThread, useThread } from '../desk/threads.ts'
import { useView, view } from '../desk/view.ts'
import { classes } from '../ui/classes.ts'
import { pane } from '../ui/panes.ts'
import { useShortcut } from '../ui/shortcuts.ts'
import { useWide } from '../ui/useMedia.ts'
import css from './Chat.module.css'
import { ChatHeader } from './ChatHeader.tsx'
import { Foot } from './Foot.tsx'
import { Thread } from './Thread.tsx'
import { useReadMark } from './useReadMark.ts'

const ContactCard = lazy(async () => ({ default: (await import('../contact/ContactCard.tsx')).ContactCard }))
const WrapUp = lazy(async () => ({ default: (await import('../wrapup/WrapUp.tsx')).WrapUp }))

export function TaskWindow({ task }: { task: Task }) {
  const { conversationId } = task
  const thread = useThread(conversationId)
  const contact = useMirror((state) => state.contacts.get(task.phone))
  const card = useCard(task)
  const isWrapping = task.state === 'wrapping'
  useReadMark(task, thread)
  useEffect(() => void loadThread(desk, conversationId), [conversationId, thread])

  const side = isWrapping ? <WrapUp task={task} /> : card.isOpen && <ContactCard task={task} past={thread?.past} />
  return (
    <section className={css.window} aria-label="Chat">
      <ChatHeader task={task} contact={contact} messages={thread?.messages} card={isWrapping ? undefined : card} />
      <div className={classes(css.body, side && (isWrapping || card.isBeside) && css.beside, isWrapping && css.wrapping)}>
        <div className={css.talk} {...pane}>
          <Thread conversationId={conversationId} task={task} contact={contact} thread={thread} />
          <Foot task={task} contact={contact} thread={thread} />
        </div>
        <Suspense>{side && !isWrapping && !card.isBeside ? <Over onClose={card.toggle}>{side}</Over> : side}</Suspense>
      </div>
    </section>
  )
}

/** The card over the chat; Escape puts it away. */
function Over({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    onClose()
  }
  return (
    <div className={css.over} onKeyDown={onKeyDown}>
      {children}
    </div>
  )
}

export type Card = { readonly isOpen: boolean; readonly isBeside: boolean; readonly toggle: () => void }

/** The contact card stands open where there is room for it, until the agent decides otherwise. */
function useCard(task: Task): Card {
  const wide = useWide()
  const chosen = useView((state) => state.card)
  const isOpen = chosen ?? wide
  const toggle = () => view.setState({ card: !isOpen })
  useShortcut('contact.card', toggle, task.state === 'assigned')
  return { isOpen, isBeside: wide, toggle }
}
