/** The notes on a person in their card: those of the conversation and those of earlier wrap-ups, and the field for another. */
import { figure } from '../../common/wording/formats.ts'
import type { PastTask } from '../../contract/model.ts'
import type { Note } from '../../contract/note.ts'
import { useNow } from '../page/usePage.ts'
import { Sentence, Words } from '../ui/text/Words.tsx'
import { isolated } from '../words/people/isolate.ts'
import { shortDate } from '../words/times.ts'
import { AddNote } from './AddNote.tsx'
import css from './Notes.module.css'
import { NoteText, useWriter } from './NoteText.tsx'
import { noteWords as words } from './words.ts'

type Props = {
  readonly conversationId: string
  readonly notes: readonly Note[]
  /** Earlier chats with a note of their wrap-up. */
  readonly tasks: readonly PastTask[]
}

export function Notes({ conversationId, notes, tasks }: Props) {
  const count = notes.length + tasks.length
  return (
    <section className={css.section}>
      <h2 className={css.heading}>
        {words.heading}
        {count > 0 && <span className={css.count}>{figure(count)}</span>}
      </h2>
      {tasks.toReversed().map((task) => (
        <WrapUpNote key={task.id} task={task} />
      ))}
      {notes.map((note) => (
        <CardNote key={note.id} note={note} />
      ))}
      <AddNote conversationId={conversationId} />
    </section>
  )
}

function CardNote({ note }: { readonly note: Note }) {
  const now = useNow(60_000)
  const name = isolated(useWriter(note))
  return (
    <div className={css.item}>
      <NoteText
        wordsFirst
        note={note}
        says={
          <span className={css.by}>
            <Sentence text={words.by({ name, date: shortDate(note.at, now) })} />
          </span>
        }
      />
    </div>
  )
}

/** Its words are changed in the wrap-up, where they belong. */
function WrapUpNote({ task }: { readonly task: PastTask }) {
  const now = useNow(60_000)
  const date = shortDate(task.completedAt ?? task.createdAt, now)
  return (
    <div className={css.item}>
      <Words className={css.body}>{task.note}</Words>
      <span className={css.by}>{words.by({ name: words.you, date })}</span>
    </div>
  )
}
