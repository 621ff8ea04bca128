/** Between END CHAT and COMPLETE: how it ended, and a note. Both are kept as they are made; only where a setting asks for an outcome is one required. */
import { Undo2 } from 'lucide-react'
import { useEffect, useId, useRef } from 'react'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField } from 'react-aria-components/TextField'
import { limits } from '../../contract/limits.ts'
import type { Task } from '../../contract/model.ts'
import { FollowUpButton } from '../followups/FollowUpButton.tsx'
import { ariaKeys } from '../page/keys/caps.ts'
import { useMirror, usePage, useUnderway } from '../page/usePage.ts'
import { Button } from '../ui/button/Button.tsx'
import { classes } from '../ui/classes.ts'
import { FieldLabel, fieldArea } from '../ui/field/Field.tsx'
import { pane } from '../ui/keys/panes.ts'
import { useShortcut } from '../ui/keys/useShortcut.ts'
import { Notice } from '../ui/Notice.tsx'
import { LengthFault } from '../ui/text/LengthFault.tsx'
import { refusalWords } from '../words/words.ts'
import { EndRing, UsedBar } from './Clock.tsx'
import { Outcomes } from './Outcomes.tsx'
import { useOutcome } from './useOutcome.ts'
import { wrapUpWords } from './words.ts'
import css from './WrapUp.module.css'
import { WrapUpTime } from './WrapUpTime.tsx'

export function WrapUp({ task }: { task: Task }) {
  const aside = useRef<HTMLElement>(null)
  const faultId = useId()
  const { reopenChat } = usePage()
  const outcome = useOutcome(task)
  const isRequired = useMirror((state) => state.settings.rules.outcomeRequired)
  const lacksOutcome = isRequired && outcome.disposition === undefined
  const isCompleting = useUnderway('task.complete', { taskId: task.id })
  const isReopening = useUnderway('task.reopen', { taskId: task.id })
  const isTooLong = outcome.note.length > limits.note
  useShortcut('wrapUp.complete', () => void outcome.complete())
  // The agent has just ended the chat: its place is here, where a digit says how.
  useEffect(() => aside.current?.focus(), [])
  return (
    <aside ref={aside} className={css.wrapUp} aria-label={wrapUpWords.title} tabIndex={-1} {...pane}>
      <div className={css.head}>
        <h2>{wrapUpWords.title}</h2>
        {task.completesAt === undefined && (
          <span role="timer" aria-live="off">
            <WrapUpTime task={task} />
          </span>
        )}
      </div>
      {task.completesAt === undefined ? <UsedBar since={task.wrappingAt} /> : <EndRing task={task} endsAt={task.completesAt} />}
      <Outcomes chosen={outcome.disposition} onChoose={outcome.choose} />
      <TextField value={outcome.note} onChange={outcome.write} onBlur={outcome.save} isInvalid={isTooLong} aria-describedby={isTooLong ? faultId : undefined}>
        <FieldLabel optional>{wrapUpWords.note}</FieldLabel>
        <TextArea spellCheck dir="auto" className={classes(fieldArea, css.note)} />
        <LengthFault id={faultId} body={outcome.note} what="note" limit={limits.note} />
      </TextField>
      <FollowUpButton conversationId={task.conversationId} />
      <div className={css.foot}>
        {outcome.refusal && (
          <Notice tone="danger" blocking>
            {refusalWords(outcome.refusal)}
          </Notice>
        )}
        <Button
          variant="primary"
          size="lg"
          block
          caps
          aria-label={wrapUpWords.complete}
          aria-keyshortcuts={ariaKeys('wrapUp.complete')}
          data-guide="complete"
          isPending={isCompleting}
          isDisabled={isReopening || lacksOutcome}
          onPress={() => void outcome.complete()}
        >
          {wrapUpWords.completeButton}
        </Button>
        <Button variant="ghost" size="sm" block isPending={isReopening} isDisabled={isCompleting} onPress={() => void reopenChat(task.id)}>
          {!isReopening && <Undo2 size={14} strokeWidth={2.1} aria-hidden />}
          {wrapUpWords.reopen}
        </Button>
      </div>
    </aside>
  )
}
