/** One field for a number in any form or a contact's name: it formats, completes and says what is wrong. */
import { useState, type KeyboardEvent, type RefObject } from 'react'
import { CircleCheck } from 'lucide-react'
import { Input } from 'react-aria-components/Input'
import { TextField } from 'react-aria-components/TextField'
import { limits } from '../../../contract/limits.ts'
import type { Contact } from '../../../contract/model.ts'
import { isComposing } from '../../page/keys/press.ts'
import { fieldBox, FieldError, FieldLabel } from '../../ui/field/Field.tsx'
import { useComboList } from '../../ui/field/useComboList.ts'
import { useHeldCaret } from '../../ui/field/useHeldCaret.ts'
import { Spinner } from '../../ui/sign/Spinner.tsx'
import { formatTyped, type CountryCode, type Reading } from '../../words/number.ts'
import { CountrySelect } from './CountrySelect.tsx'
import css from './NumberField.module.css'
import { Suggestions } from './Suggestions.tsx'
import type { Known } from './useContact.ts'
import { useSuggestions } from './useSuggestions.ts'

export type NumberFieldProps = {
  readonly text: string
  readonly reading: Reading
  readonly country: CountryCode
  readonly known: Known
  readonly isDisabled: boolean
  readonly inputRef: RefObject<HTMLInputElement | null>
  readonly onText: (text: string) => void
  readonly onCountry: (country: CountryCode) => void
  readonly onPick: (contact: Contact) => void
  /** The agent is done here: the focus has left, or Enter was pressed on a whole number. */
  readonly onLeave: () => void
  readonly onEnter: () => void
}

export function NumberField(props: NumberFieldProps) {
  const { text, reading, country, isDisabled, inputRef } = props
  const [isTyping, setTyping] = useState(false)
  const [dismissed, setDismissed] = useState<string>()
  const contacts = useSuggestions(text, reading)
  const isOpen = isTyping && dismissed !== text
  const list = useComboList({ items: contacts, isOpen, onPick: props.onPick })
  const hold = useHeldCaret(inputRef)
  const fault = isDisabled ? undefined : faultOf(reading, isTyping)

  const onChange = (typed: string) => {
    const caret = inputRef.current?.selectionStart ?? typed.length
    // What is deleted stays deleted: putting brackets back would trap the caret behind them.
    const shown = typed.length < text.length ? { text: typed, caret } : formatTyped(typed, caret, country)
    hold(shown.caret)
    setTyping(true)
    props.onText(shown.text)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    list.inputProps.onKeyDown(event)
    if (event.defaultPrevented || isComposing(event)) return
    if (event.key === 'Enter' && reading.kind === 'number') props.onEnter()
    if (event.key === 'Escape' && isOpen && contacts.length > 0) {
      event.preventDefault()
      setDismissed(text)
    }
  }
  const onBlur = () => {
    setTyping(false)
    props.onLeave()
  }

  return (
    <TextField className={css.field} value={text} onChange={onChange} isInvalid={fault !== undefined} isDisabled={isDisabled}>
      <FieldLabel>Phone number</FieldLabel>
      <div className={fieldBox}>
        <CountrySelect country={country} onChange={props.onCountry} isDisabled={isDisabled} />
        <Input
          {...list.inputProps}
          ref={inputRef}
          className={css.input}
          placeholder="Phone number or name"
          maxLength={limits.number}
          onKeyDown={onKeyDown}
          onBlur={onBlur}
        />
        <FieldEnd reading={reading} known={props.known} />
      </div>
      {isOpen && contacts.length > 0 && <Suggestions contacts={contacts} typed={text} list={list} />}
      <FieldError>{fault}</FieldError>
      {reading.kind === 'number' && reading.doubt && <p className={css.doubt}>{reading.doubt}</p>}
    </TextField>
  )
}

/** A number that cannot be is named at once, one that is only short when the agent has left it. */
function faultOf(reading: Reading, isTyping: boolean): string | undefined {
  if (reading.kind === 'wrong') return reading.sentence
  if (isTyping) return undefined
  if (reading.kind === 'partial') return reading.sentence
  return reading.kind === 'name' ? 'Choose a contact with this name from the list, or type a number.' : undefined
}

function FieldEnd({ reading, known }: { readonly reading: Reading; readonly known: Known }) {
  if (reading.kind === 'partial') return <span className={css.end}>{reading.hint}</span>
  if (reading.kind !== 'number') return null
  if (known.isLoading) {
    return (
      <span className={css.end}>
        <Spinner />
      </span>
    )
  }
  return (
    <span className={css.end}>
      <span>{known.contact?.name ?? known.contact?.place}</span>
      {!reading.doubt && <CircleCheck size={16} strokeWidth={1.9} className={css.good} aria-hidden />}
    </span>
  )
}
