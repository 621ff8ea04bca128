/** What is written to whoever has a chat next. How much room is left is said near the end. */
import { useId } from 'react'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField } from 'react-aria-components/TextField'
import { limits } from '../../../contract/limits.ts'
import { classes } from '../../ui/classes.ts'
import { fieldArea, FieldHelp, FieldLabel } from '../../ui/field/Field.tsx'
import { LengthFault } from '../../ui/text/LengthFault.tsx'
import { teamWords } from '../words.ts'
import css from './NoteField.module.css'

/** From here on the room that is left is told, in characters. */
const near = 60

export const isTooLong = (note: string): boolean => note.length > limits.handNote

type Props = { readonly note: string; readonly onNote: (note: string) => void }

export function NoteField({ note, onNote }: Props) {
  const faultId = useId()
  const left = limits.handNote - note.length
  return (
    <TextField className={css.field} value={note} onChange={onNote} isInvalid={left < 0} {...(left < 0 && { 'aria-describedby': faultId })}>
      <FieldLabel optional>{teamWords.note}</FieldLabel>
      <TextArea spellCheck dir="auto" rows={3} className={classes(fieldArea, css.area)} />
      {left < 0 && <LengthFault id={faultId} body={note} what="note" limit={limits.handNote} />}
      {left >= 0 && <FieldHelp>{left <= near ? teamWords.noteLeft({ count: left }) : teamWords.noteHelp}</FieldHelp>}
    </TextField>
  )
}
