/** The name and where they live, and the editing of both in place: Enter or leaving keeps them, Escape does not. */
import { Pencil } from 'lucide-react'
import { useRef, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react'
import { limits } from '../../contract/limits.ts'
import type { Contact } from '../../contract/model.ts'
import { isComposing } from '../page/keys/press.ts'
import { usePage } from '../page/usePage.ts'
import { IconButton } from '../ui/button/IconButton.tsx'
import { classes } from '../ui/classes.ts'
import { fieldBox } from '../ui/field/Field.tsx'
import { Words } from '../ui/text/Words.tsx'
import css from './ContactCard.module.css'
import { contactWords } from './words.ts'

type Props = {
  readonly phone: string
  readonly contact: Contact | undefined
  /** Stands between the two. */
  readonly number: ReactNode
}

type Typed = { readonly name: string; readonly place: string }

export function NameAndPlace({ phone, contact, number }: Props) {
  const { act } = usePage()
  const [typed, setTyped] = useState<Typed>()
  const cancelled = useRef(false)
  const opener = useRef<HTMLButtonElement>(null)
  const known: Typed = { name: contact?.name ?? '', place: contact?.place ?? '' }
  const leave = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (typed === undefined || (relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) return
    const name = typed.name.trim()
    const place = typed.place.trim()
    if (!cancelled.current && name !== known.name) void act('contact.rename', { phone, name })
    if (!cancelled.current && place !== known.place) void act('contact.describe', { phone, place })
    setTyped(undefined)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (isComposing(event) || (event.key !== 'Enter' && event.key !== 'Escape')) return
    event.preventDefault()
    cancelled.current = event.key === 'Escape'
    opener.current?.focus()
  }
  const edit = () => {
    cancelled.current = false
    setTyped(known)
  }
  const box = (key: keyof Typed, most: number) =>
    typed && (
      <input
        dir="auto"
        className={classes(fieldBox, css.rename)}
        aria-label={contactWords[key]}
        autoFocus={key === 'name'}
        maxLength={most}
        value={typed[key]}
        onChange={(event) => setTyped({ ...typed, [key]: event.target.value })}
        onKeyDown={onKeyDown}
      />
    )
  return (
    <>
      <h2 className={css.heading}>
        {contactWords.title}
        <IconButton small label={contactWords.edit} ref={opener} onPress={edit}>
          <Pencil size={13} strokeWidth={2.1} aria-hidden />
        </IconButton>
      </h2>
      <dl className={css.facts} onBlur={leave}>
        <dt>{contactWords.name}</dt>
        <dd>{box('name', limits.contactName) ?? (known.name === '' ? contactWords.noName : <Words>{known.name}</Words>)}</dd>
        {number}
        {(typed || known.place !== '') && (
          <>
            <dt>{contactWords.place}</dt>
            <dd title={contact?.isSaid?.place ? contactWords.placeSaid : contactWords.placeMeans}>{box('place', limits.place) ?? <Words>{known.place}</Words>}</dd>
          </>
        )}
      </dl>
    </>
  )
}
