/** The number has a task already: the agent goes on there, with what they have written. */
import { MessageCircle } from 'lucide-react'
import { usePage } from '../../page/usePage.ts'
import { LinkButton } from '../../ui/button/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { Verdict } from '../verdict/verdict.ts'
import { composerWords, duplicateWords } from '../words.ts'
import css from './Notices.module.css'

export function DuplicateNotice({ verdict: { taskId, state } }: { readonly verdict: Extract<Verdict, { kind: 'duplicate' }> }) {
  const { drafts, mirror, openChat, view } = usePage()
  const open = async () => {
    if (!(await openChat(taskId))) return
    const task = mirror.getState().tasks.get(taskId)
    // A chat in wrap-up has no reply box: there the text stays the composer's.
    if (task && state !== 'wrapping') drafts.move('composer', task.conversationId)
    view.closeComposer()
  }
  return (
    <Notice tone="info" icon={MessageCircle}>
      <span className={css.row}>
        {duplicateWords[state]}
        <LinkButton onPress={() => void open()}>{composerWords.openIt}</LinkButton>
      </span>
    </Notice>
  )
}
