/** One field for a number in any form or a contact's name: it formats, completes and says what is wrong. Nothing is picked that the agent did not choose. */
import { useRef, useState, type ClipboardEvent, type KeyboardEvent, type RefObject } from 'react'
import { Input } from 'react-aria-components/Input'
import { TextField } from 'react-aria-components/TextField'
import type { CountryCode } from '../../../common/number/country.ts'
import type { Reading } from '../../../common/number/reading.ts'
import { limits } from '../../../contract/limits.ts'
import { isComposing } from '../../page/keys/press.ts'
import { fieldBox, FieldError, fieldInner, FieldLabel } from '../../ui/field/Field.tsx'
import { useComboList } from '../../ui/field/useComboList.ts'
import { useHeldCaret } from '../../ui/field/useHeldCaret.ts'
import text from '../../ui/text.module.css'
import { numberWords } from '../words.ts'
import { CountrySelect } from './CountrySelect.tsx'
import { FieldEnd } from './FieldEnd.tsx'
import css from './NumberField.module.css'
import { Suggestions } from './Suggestions.tsx'
import { faultOf, listWords } from './fieldHints.ts'
import { formatTyped } from './typing.ts'
import type { Known } from './useContact.ts'
import { useSuggestions } from './useSuggestions.ts'

export type NumberFieldProps = {
  readonly text: string
  readonly reading: Reading
  /** The number's own country, as far as it can be told. */
  readonly country: CountryCode
  /** In which a number without a plus is read. */
  readonly readIn: CountryCode
  /** The desk's. */
  readonly home: CountryCode
  readonly known: Known
  /** Nothing is known that speaks against the number. */
  readonly isGood: boolean
  /** What of the text is no part of the number. */
  readonly notes: readonly string[]
  readonly isDisabled: boolean
  /** The agent is at it, and has not left it or taken it for done. */
  readonly isTyping: boolean
  readonly inputRef: RefObject<HTMLInputElement | null>
  readonly onTyping: (isTyping: boolean) => void
  readonly onText: (text: string) => void
  /** Takes over a text that is to stand in the field alone; answers whether it did. */
  readonly onPaste: (text: string) => boolean
  readonly onCountry: (country: CountryCode) => void
  readonly onPick: (phone: string) => void
  readonly onLeave: () => void
  /** Another number is offered in the place of this one. */
  readonly isDoubted: boolean
  /** The agent goes on from a whole number by a key. */
  readonly onDone: () => void
}

type Option = { readonly phone: string }
const none: readonly Option[] = []

export function NumberField(props: NumberFieldProps) {
  const { reading, country, isDisabled, isTyping, inputRef } = props
  const [dismissed, setDismissed] = useState<string>()
  /** The text on which Enter was pressed though it is no number. */
  const [entered, setEntered] = useState<string>()
  const isPutTogether = useRef(false)
  const suggested = useSuggestions(props.text, reading)
  const { contacts } = suggested
  const options: readonly Option[] = reading.kind === 'choice' ? reading.numbers : contacts
  const isOpen = isTyping && dismissed !== props.text
  const shown = isOpen ? options : none
  const list = useComboList({ items: options, isOpen, isPreselected: reading.kind === 'name' && contacts.length === 1, onPick: ({ phone }) => props.onPick(phone) })
  const hold = useHeldCaret(inputRef)
  const fault = isDisabled ? undefined : faultOf(reading, suggested, isTyping && entered !== props.text)

  const onChange = (typed: string) => {
    // Nothing is cut: what is left of a number would be another one.
    if (typed.length > limits.number) return
    const caret = inputRef.current?.selectionStart ?? typed.length
    // What is deleted stays deleted: putting brackets back would trap the caret behind them. An input method needs its text as it is.
    const isAsTyped = typed.length < props.text.length || isPutTogether.current
    const formatted = isAsTyped ? { text: typed, caret } : formatTyped(typed, caret, props.readIn)
    hold(formatted.caret)
    props.onTyping(true)
    props.onText(formatted.text)
  }
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const { value, selectionStart, selectionEnd } = event.currentTarget
    const kept = value.slice(0, selectionStart ?? 0) + value.slice(selectionEnd ?? value.length)
    if (kept.trim() === '' && props.onPaste(event.clipboardData.getData('text/plain'))) event.preventDefault()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return
    list.inputProps.onKeyDown(event)
    if (event.defaultPrevented) return
    // Whoever goes on by Tab types the message, in which a space would press the button that offers the other number. Shift+Tab leads to it.
    if (event.key === 'Tab' && !event.shiftKey && props.isDoubted) {
      event.preventDefault()
      props.onDone()
    }
    if (event.key === 'Enter' && reading.kind === 'number') props.onDone()
    else if (event.key === 'Enter') setEntered(props.text)
    if (event.key === 'ArrowDown' && options.length > 0) {
      setDismissed(undefined)
      props.onTyping(true)
    }
    if (event.key === 'Escape' && shown.length > 0) {
      event.preventDefault()
      setDismissed(props.text)
    }
  }
  const onBlur = () => {
    props.onTyping(false)
    props.onLeave()
  }

  return (
    <TextField className={css.field} value={props.text} onChange={onChange} isInvalid={fault !== undefined} isDisabled={isDisabled}>
      <FieldLabel>{numberWords.label}</FieldLabel>
      <div className={fieldBox} data-guide="number">
        <CountrySelect country={country} onChange={props.onCountry} isDisabled={isDisabled} />
        <Input
          {...list.inputProps}
          ref={inputRef}
          data-framed
          className={fieldInner}
          placeholder={numberWords.placeholder}
          onPaste={onPaste}
          onKeyDown={onKeyDown}
          onBlur={onBlur}
          onCompositionStart={() => void (isPutTogether.current = true)}
          onCompositionEnd={(event) => {
            isPutTogether.current = false
            onChange(event.currentTarget.value)
          }}
        />
        <FieldEnd reading={reading} suggested={suggested} known={props.known} isGood={props.isGood} isTyping={isTyping} home={props.home} />
      </div>
      {shown.length > 0 && <Suggestions reading={reading} contacts={contacts} typed={props.text} fault={fault} list={list} />}
      <div className={text.hidden} aria-live="polite">
        {isOpen && listWords(reading, contacts.length)}
      </div>
      <div aria-live="polite">
        <FieldError>{fault}</FieldError>
        {props.notes.map((note) => (
          <p key={note} className={css.note}>
            {note}
          </p>
        ))}
      </div>
    </TextField>
  )
}
