/** The chats before, with how each ended; each is opened to be read. */
import { useState } from 'react'
import { Download } from 'lucide-react'
import { figure } from '../../common/wording/formats.ts'
import type { PastTask } from '../../contract/model.ts'
import { useMirror, useNow, usePage } from '../page/usePage.ts'
import { SaveTranscript } from '../transcript/SaveTranscript.tsx'
import { transcriptWords } from '../transcript/words.ts'
import { IconButton } from '../ui/button/IconButton.tsx'
import { classes } from '../ui/classes.ts'
import text from '../ui/text.module.css'
import { dispositionNameIn } from '../words/dispositions.ts'
import { shortDate } from '../words/times.ts'
import css from './ContactCard.module.css'
import { contactWords } from './words.ts'

/** @param props.isFirst there has been no chat with them, not even one that is still in wrap-up */
export function Earlier({ phone, tasks, isFirst }: { readonly phone: string; readonly tasks: readonly PastTask[]; readonly isFirst: boolean }) {
  const { openClosedChat } = usePage()
  const outcomes = useMirror((state) => state.settings.dispositions)
  const now = useNow(60_000)
  const [isSaving, setSaving] = useState(false)
  const conversationId = tasks[0]?.conversationId
  return (
    <section className={css.section}>
      <h2 className={css.heading}>
        {contactWords.previous}
        {tasks.length > 0 && <span className={css.count}>{figure(tasks.length)}</span>}
        {conversationId !== undefined && (
          <IconButton small label={transcriptWords.menu} onPress={() => setSaving(true)}>
            <Download size={14} strokeWidth={1.9} aria-hidden />
          </IconButton>
        )}
      </h2>
      {isFirst && <p className={css.first}>{contactWords.first}</p>}
      <ul>
        {tasks.map((task) => (
          <li key={task.id}>
            <button type="button" className={css.past} onClick={() => void openClosedChat({ conversationId: task.conversationId, phone, taskId: task.id, seq: task.fromSeq })}>
              <span className={classes(css.outcome, text.ellipsis)}>{dispositionNameIn(outcomes, task.disposition)}</span>
              <span className={css.date}>{shortDate(task.createdAt, now)}</span>
              <span className={classes(css.detail, text.ellipsis)}>{detailOf(task)}</span>
            </button>
          </li>
        ))}
      </ul>
      {conversationId !== undefined && <SaveTranscript conversationId={conversationId} phone={phone} isOpen={isSaving} onClose={() => setSaving(false)} />}
    </section>
  )
}

function detailOf(task: PastTask): string {
  const { messages: count, assignedAt, wrappingAt } = task
  if (assignedAt === undefined || wrappingAt === undefined) return contactWords.messages({ count })
  return contactWords.messagesIn({ count, minutes: Math.max(1, Math.round((wrappingAt - assignedAt) / 60_000)) })
}
