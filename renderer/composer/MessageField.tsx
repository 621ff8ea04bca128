/** The text of the message, its counter and the words for one that is too long. */
import { useId, type RefObject } from 'react'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField } from 'react-aria-components/TextField'
import { classes } from '../ui/classes.ts'
import { fieldArea, FieldLabel } from '../ui/field/Field.tsx'
import { useHeldCaret } from '../ui/field/useHeldCaret.ts'
import { SegmentCounter } from '../ui/text/SegmentCounter.tsx'
import { tooLong } from '../ui/text/segments.ts'
import { straightQuotes } from '../words/quotes.ts'
import css from './Composer.module.css'

/** The contract's limit for a draft; far above what can be sent, so that a long paste can be cut by hand. */
const longestDraft = 20_000

export type MessageFieldProps = {
  readonly body: string
  readonly isDisabled: boolean
  readonly inputRef: RefObject<HTMLTextAreaElement | null>
  readonly onBody: (body: string) => void
  readonly onLeave: () => void
}

export function MessageField({ body, isDisabled, inputRef, onBody, onLeave }: MessageFieldProps) {
  const hold = useHeldCaret(inputRef)
  const fault = tooLong(body)
  const faultId = useId()
  const onChange = (typed: string) => {
    const straight = straightQuotes(typed)
    if (straight !== typed) hold(inputRef.current?.selectionStart ?? straight.length)
    onBody(straight)
  }
  return (
    <TextField value={body} onChange={onChange} isDisabled={isDisabled} isInvalid={fault !== undefined} aria-describedby={fault && faultId}>
      <FieldLabel>Message</FieldLabel>
      <TextArea
        ref={inputRef}
        className={classes(fieldArea, css.message)}
        placeholder={isDisabled ? undefined : 'Write your message'}
        maxLength={longestDraft}
        onBlur={onLeave}
      />
      <div className={css.under}>
        {fault && (
          <span id={faultId} role="alert" className={css.tooLong}>
            {fault}
          </span>
        )}
        {!isDisabled && <SegmentCounter body={body} />}
      </div>
    </TextField>
  )
}
