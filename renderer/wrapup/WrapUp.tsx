/** Between END CHAT and COMPLETE: how it ended, and a note. Both are kept as they are made; neither is required. */
import { Undo2 } from 'lucide-react'
import { useEffect, useId, useRef } from 'react'
import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField } from 'react-aria-components/TextField'
import { limits } from '../../contract/limits.ts'
import { dispositions, type Disposition, type Task } from '../../contract/model.ts'
import { ariaKeys } from '../page/keys/caps.ts'
import { digitOf } from '../page/keys/press.ts'
import { useNow, usePage, useUnderway } from '../page/usePage.ts'
import { Button } from '../ui/button/Button.tsx'
import { Kbd } from '../ui/button/Kbd.tsx'
import { classes } from '../ui/classes.ts'
import { FieldLabel, fieldArea } from '../ui/field/Field.tsx'
import { pane } from '../ui/keys/panes.ts'
import { useShortcut } from '../ui/keys/useShortcut.ts'
import { Notice } from '../ui/Notice.tsx'
import { LengthFault } from '../ui/text/LengthFault.tsx'
import { dispositionWords } from '../words/dispositions.ts'
import { refusalWords } from '../words/words.ts'
import { useOutcome } from './useOutcome.ts'
import { wrapUpWords } from './words.ts'
import css from './WrapUp.module.css'
import { wrapUpLimitMs, WrapUpTime } from './WrapUpTime.tsx'

/** What COMPLETE does about the number, for outcomes that are more than a record. */
const consequences: Readonly<Partial<Record<Disposition, 'marksNumber' | 'stopsMessages'>>> = {
  'wrong-number': 'marksNumber',
  'no-texts': 'stopsMessages',
}

export function WrapUp({ task }: { task: Task }) {
  const aside = useRef<HTMLElement>(null)
  const faultId = useId()
  const { reopenChat } = usePage()
  const outcome = useOutcome(task)
  const isCompleting = useUnderway('task.complete', { taskId: task.id })
  const isReopening = useUnderway('task.reopen', { taskId: task.id })
  const consequence = outcome.disposition && consequences[outcome.disposition]
  const isTooLong = outcome.note.length > limits.note
  useShortcut('wrapUp.complete', () => void outcome.complete())
  useShortcut('wrapUp.outcome', (event) => {
    const disposition = dispositions[digitOf(event) - 1]
    if (disposition) outcome.choose(disposition)
  })
  // The agent has just ended the chat: its place is here, where a digit says how.
  useEffect(() => aside.current?.focus(), [])
  return (
    <aside ref={aside} className={css.wrapUp} aria-label={wrapUpWords.title} tabIndex={-1} {...pane}>
      <div className={css.head}>
        <h2>{wrapUpWords.title}</h2>
        <span role="timer" aria-live="off">
          <WrapUpTime since={task.wrappingAt} />
        </span>
      </div>
      <Bar since={task.wrappingAt} />
      <RadioGroup value={outcome.disposition ?? null} onChange={(value) => outcome.choose(value as Disposition)}>
        <Label className={css.legend}>{wrapUpWords.question}</Label>
        <div className={css.options}>
          {dispositions.map((disposition, index) => (
            <RadioField key={disposition} value={disposition}>
              <RadioButton className={css.option ?? ''}>
                {dispositionWords[disposition]}
                <Kbd>{String(index + 1)}</Kbd>
              </RadioButton>
            </RadioField>
          ))}
        </div>
      </RadioGroup>
      <p className={css.consequence} role="status">
        {consequence && wrapUpWords[consequence]}
      </p>
      <TextField value={outcome.note} onChange={outcome.write} onBlur={outcome.save} isInvalid={isTooLong} aria-describedby={isTooLong ? faultId : undefined}>
        <FieldLabel optional>{wrapUpWords.note}</FieldLabel>
        <TextArea spellCheck dir="auto" className={classes(fieldArea, css.note)} />
        <LengthFault id={faultId} body={outcome.note} what="note" limit={limits.note} />
      </TextField>
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
          isPending={isCompleting}
          isDisabled={isReopening}
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

/** A thin line for the time used; amber once the limit is over. */
function Bar({ since }: { since: number | undefined }) {
  const now = useNow()
  const part = Math.min(1, Math.max(0, now - (since ?? now)) / wrapUpLimitMs)
  return (
    <svg className={css.bar} viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden>
      <rect className={classes(css.used, part >= 1 && css.over)} width={100 * part} height="3" />
    </svg>
  )
}
