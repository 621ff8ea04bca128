/** What is known of the person: name, number, place, language, hour, tags, whether they may be texted, notes, and the chats before. */
import { X } from 'lucide-react'
import type { Task } from '../../contract/model.ts'
import type { Thread } from '../desk/threads/thread.ts'
import { useMirror, usePage } from '../page/usePage.ts'
import { LinkButton } from '../ui/button/Button.tsx'
import { IconButton } from '../ui/button/IconButton.tsx'
import { classes } from '../ui/classes.ts'
import { pane } from '../ui/keys/panes.ts'
import css from './ContactCard.module.css'
import { Earlier } from './Earlier.tsx'
import { Facts } from './Facts.tsx'
import { Notes } from './Notes.tsx'
import { Tags } from './tags/Tags.tsx'
import { tagWords } from './tags/words.ts'
import { contactWords } from './words.ts'

type Props = {
  readonly task: Task
  /** Undefined until the conversation is loaded. */
  readonly thread: Thread | undefined
  /** Where the card lies over the chat, a button puts it away. */
  readonly onClose: (() => void) | undefined
}

export function ContactCard({ task, thread, onClose }: Props) {
  const contact = useMirror((state) => state.contacts.get(task.phone))
  const others = thread?.past.filter((one) => one.id !== task.id && one.assignedAt !== undefined)
  const earlier = others?.filter((one) => one.state === 'completed')
  return (
    <aside className={css.card} aria-label={contactWords.card} {...pane}>
      {onClose && (
        <IconButton small label={contactWords.close} className={css.close} onPress={onClose}>
          <X size={15} strokeWidth={1.9} aria-hidden />
        </IconButton>
      )}
      <section className={css.section}>
        <Facts key={task.phone} phone={task.phone} contact={contact} />
      </section>
      <section className={classes(css.section, css.tags)}>
        <h2 className={css.heading}>{tagWords.tags}</h2>
        <Tags phone={task.phone} contact={contact} />
      </section>
      <Notes phone={task.phone} chats={earlier} />
      {earlier && <Earlier phone={task.phone} tasks={earlier} isFirst={others?.length === 0} />}
      {thread?.isPastStale && <StalePast conversationId={task.conversationId} />}
    </aside>
  )
}

function StalePast({ conversationId }: { conversationId: string }) {
  const { threads } = usePage()
  return (
    <p className={css.stale} role="alert">
      {contactWords.previousFailed} <LinkButton onPress={() => void threads.readPast(conversationId)}>{contactWords.tryAgain}</LinkButton>
    </p>
  )
}
