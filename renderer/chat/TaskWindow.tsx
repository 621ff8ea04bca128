/** The window of one task: who it is, the conversation, the box to answer in, and beside it the card or the wrap-up. */
import { Suspense, useEffect, useRef, type ReactNode } from 'react'
import type { Task } from '../../contract/model.ts'
import { useMirror, usePage, useThread } from '../page/usePage.ts'
import { classes } from '../ui/classes.ts'
import { Layer } from '../ui/keys/Layer.tsx'
import { pane } from '../ui/keys/panes.ts'
import { Region } from '../ui/region/Region.tsx'
import css from './Chat.module.css'
import { ChatHeader } from './ChatHeader.tsx'
import { ContactCard, WrapUp } from './parts.ts'
import { Foot } from './reply/Foot.tsx'
import { Thread } from './thread/Thread.tsx'
import { useReadMark } from './thread/useReadMark.ts'
import { useCard } from './useCard.ts'

export function TaskWindow({ task }: { task: Task }) {
  const { threads } = usePage()
  const { conversationId } = task
  const thread = useThread(conversationId)
  const contact = useMirror((state) => state.contacts.get(task.phone))
  const card = useCard(task)
  const isWrapping = task.state === 'wrapping'
  useReadMark(task, thread)
  useEffect(() => void threads.load(conversationId), [threads, conversationId, thread])

  const side = isWrapping ? <WrapUp task={task} /> : card.isOpen && <ContactCard task={task} thread={thread} />
  return (
    <section className={css.window} aria-label="Chat">
      <ChatHeader task={task} contact={contact} messages={thread?.messages} card={isWrapping ? undefined : card} />
      <div className={classes(css.body, side && (isWrapping || card.isBeside) && css.beside, isWrapping && css.wrapping)}>
        <div className={css.talk} {...pane}>
          <Thread conversationId={conversationId} task={task} contact={contact} thread={thread} />
          <Foot task={task} contact={contact} thread={thread} />
        </div>
        <Region of={isWrapping} className={css.failedSide} {...(!isWrapping && !card.isBeside && { onClose: card.toggle })}>
          <Suspense>{side && !isWrapping && !card.isBeside ? <Over onClose={card.toggle}>{side}</Over> : side}</Suspense>
        </Region>
      </div>
    </section>
  )
}

/** What lies over the chat, where there is no room beside it. */
function Over({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  return (
    <Layer kind="card" place={place} onClose={onClose}>
      <div ref={place} className={css.over}>
        {children}
      </div>
    </Layer>
  )
}
