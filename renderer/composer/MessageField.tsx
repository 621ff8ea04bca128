/** The text of the message, its counter and the words for one that is too long. */
import { useId, type RefObject } from 'react'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField } from 'react-aria-components/TextField'
import { limits } from '../../contract/limits.ts'
import { classes } from '../ui/classes.ts'
import { fieldArea, FieldLabel } from '../ui/field/Field.tsx'
import { useHeldCaret } from '../ui/field/useHeldCaret.ts'
import { LengthFault } from '../ui/text/LengthFault.tsx'
import { SegmentCounter } from '../ui/text/SegmentCounter.tsx'
import { straightQuotes } from '../words/people/quotes.ts'
import css from './Composer.module.css'
import { composerWords } from './words.ts'

export type MessageFieldProps = {
  readonly body: string
  readonly isDisabled: boolean
  readonly inputRef: RefObject<HTMLTextAreaElement | null>
  readonly onBody: (body: string) => void
  readonly onLeave: () => void
}

export function MessageField({ body, isDisabled, inputRef, onBody, onLeave }: MessageFieldProps) {
  const hold = useHeldCaret(inputRef)
  const isTooLong = body.length > limits.text
  const faultId = useId()
  const onChange = (typed: string) => {
    const straight = straightQuotes(typed)
    if (straight !== typed) hold(inputRef.current?.selectionStart ?? straight.length)
    onBody(straight)
  }
  return (
    <TextField value={body} onChange={onChange} isDisabled={isDisabled} isInvalid={isTooLong} aria-describedby={isTooLong ? faultId : undefined}>
      <FieldLabel>{composerWords.message}</FieldLabel>
      <TextArea
        spellCheck
        dir="auto"
        ref={inputRef}
        data-guide="message"
        className={classes(fieldArea, css.message)}
        placeholder={isDisabled ? undefined : composerWords.writeMessage}
        onBlur={onLeave}
      />
      <div className={css.under}>
        <LengthFault id={faultId} body={body} />
        {!isDisabled && <SegmentCounter body={body} />}
      </div>
    </TextField>
  )
}
