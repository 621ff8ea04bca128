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
import { useCard } from './useCard.ts'
import { chatWords } from './words.ts'

export function TaskWindow({ task }: { task: Task }) {
  const { threads } = usePage()
  const { conversationId } = task
  const thread = useThread(conversationId)
  const contact = useMirror((state) => state.contacts.get(task.phone))
  const card = useCard(task)
  const isWrapping = task.state === 'wrapping'
  useEffect(() => void threads.load(conversationId), [threads, conversationId, thread])

  const isOver = !isWrapping && card.isOpen && !card.isBeside
  const side = isWrapping ? <WrapUp task={task} /> : card.isOpen && <ContactCard task={task} thread={thread} onClose={isOver ? card.toggle : undefined} />
  return (
    <section className={css.window} aria-label={chatWords.window}>
      <ChatHeader task={task} contact={contact} messages={thread?.messages} card={isWrapping ? undefined : card} />
      <div className={classes(css.body, side && !isOver && css.beside, isWrapping && css.wrapping)}>
        <div className={css.talk} {...pane}>
          <div className={css.reading}>
            <Thread conversationId={conversationId} phone={task.phone} task={task} contact={contact} thread={thread} threads={threads} />
            {isOver && (
              <Region className={css.failedSide} onClose={card.toggle}>
                <Suspense>
                  <Over onClose={card.toggle}>{side}</Over>
                </Suspense>
              </Region>
            )}
          </div>
          <Foot task={task} contact={contact} thread={thread} />
        </div>
        <Region of={isWrapping} className={css.failedSide}>
          <Suspense>{!isOver && side}</Suspense>
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
