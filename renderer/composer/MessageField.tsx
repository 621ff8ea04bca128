/** The text of the message, its counter and the words for one that is too long. */
import { useId, type RefObject } from 'react'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField } from 'react-aria-components/TextField'
import { limits } from '../../contract/limits.ts'
import type { Contact } from '../../contract/model.ts'
import { PictureButton } from '../attach/PictureButton.tsx'
import { PictureChip } from '../attach/PictureChip.tsx'
import { BlankHint } from '../templates/box/BlankHint.tsx'
import { BlankMarks } from '../templates/box/BlankMarks.tsx'
import { useTemplateKeys } from '../templates/use/useTemplateKeys.ts'
import { TemplatesAnchor, TemplatesButton, TemplatesOver } from '../templates/Templates.tsx'
import { useTemplates } from '../templates/use/useTemplates.ts'
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
  /** Of the picture that goes along. */
  readonly pictureUrl: string | undefined
  /** To whom it goes, as far as that is known. */
  readonly phone: string | undefined
  readonly contact: Contact | undefined
  readonly isDisabled: boolean
  readonly inputRef: RefObject<HTMLTextAreaElement | null>
  readonly onBody: (body: string) => void
  /** Undefined: none goes along. */
  readonly onPicture: (url: string | undefined) => void
  readonly onLeave: () => void
}

export function MessageField({ body, pictureUrl, phone, contact, isDisabled, inputRef, onBody, onPicture, onLeave }: MessageFieldProps) {
  const hold = useHeldCaret(inputRef)
  const isTooLong = body.length > limits.text
  const faultId = useId()
  const templates = useTemplates({ box: inputRef, phone, contact, isComposer: true })
  const templateKeys = useTemplateKeys(templates)
  const onChange = (typed: string) => {
    const straight = straightQuotes(typed)
    if (straight !== typed) hold(inputRef.current?.selectionStart ?? straight.length)
    onBody(straight)
  }
  const detach = () => {
    onPicture(undefined)
    // The button goes with the picture, and the focus would be lost with it.
    inputRef.current?.focus()
  }
  return (
    <TextField value={body} onChange={onChange} isDisabled={isDisabled} isInvalid={isTooLong} aria-describedby={isTooLong ? faultId : undefined}>
      <FieldLabel>{composerWords.message}</FieldLabel>
      {pictureUrl !== undefined && (
        <div className={css.along}>
          <PictureChip url={pictureUrl} onRemove={detach} />
        </div>
      )}
      <TemplatesAnchor className={css.ground}>
        <BlankMarks box={inputRef} body={body} className={classes(fieldArea, css.message)} />
        <TextArea
          {...templateKeys.boxProps}
          spellCheck
          dir="auto"
          ref={inputRef}
          data-guide="message"
          className={classes(fieldArea, css.message)}
          placeholder={isDisabled ? undefined : composerWords.writeMessage}
          onBlur={onLeave}
          onKeyDown={templateKeys.onKeyDown}
        />
        <TemplatesOver templates={templates} {...templateKeys} />
      </TemplatesAnchor>
      <div className={css.under}>
        {!isDisabled && <TemplatesButton templates={templates} />}
        {!isDisabled && <PictureButton box={inputRef} url={pictureUrl} onTake={onPicture} />}
        <LengthFault id={faultId} body={body} />
        <BlankHint body={body} />
        {!isDisabled && <SegmentCounter body={body} hasPicture={pictureUrl !== undefined} />}
      </div>
    </TextField>
  )
}
