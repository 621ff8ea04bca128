/** The name, and its editing in place: Enter or leaving keeps it, Escape does not. */
import { Pencil } from 'lucide-react'
import { useRef, useState, type KeyboardEvent } from 'react'
import { limits } from '../../contract/limits.ts'
import { isComposing } from '../page/keys/press.ts'
import { usePage } from '../page/usePage.ts'
import { IconButton } from '../ui/button/IconButton.tsx'
import { classes } from '../ui/classes.ts'
import { fieldBox } from '../ui/field/Field.tsx'
import { Words } from '../ui/text/Words.tsx'
import css from './ContactCard.module.css'
import { contactWords } from './words.ts'

export function ContactName({ phone, name }: { phone: string; name: string | undefined }) {
  const { act } = usePage()
  const [typed, setTyped] = useState<string>()
  const cancelled = useRef(false)
  const opener = useRef<HTMLButtonElement>(null)
  const isEditing = typed !== undefined
  const leave = () => {
    const changed = !cancelled.current && typed !== undefined && typed.trim() !== (name ?? '')
    if (changed) void act('contact.rename', { phone, name: typed.trim() })
    setTyped(undefined)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event) || (event.key !== 'Enter' && event.key !== 'Escape')) return
    event.preventDefault()
    cancelled.current = event.key === 'Escape'
    opener.current?.focus()
  }
  const edit = () => {
    cancelled.current = false
    setTyped(name ?? '')
  }
  return (
    <>
      <h2 className={css.heading}>
        {contactWords.title}
        <IconButton small label={contactWords.edit} ref={opener} onPress={edit}>
          <Pencil size={13} strokeWidth={2.1} aria-hidden />
        </IconButton>
      </h2>
      <dl className={css.facts}>
        <dt>{contactWords.name}</dt>
        <dd>
          {isEditing ? (
            <input
              dir="auto"
              className={classes(fieldBox, css.rename)}
              aria-label={contactWords.name}
              autoFocus
              maxLength={limits.contactName}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              onKeyDown={onKeyDown}
              onBlur={leave}
            />
          ) : (
            (name === undefined ? contactWords.noName : <Words>{name}</Words>)
          )}
        </dd>
      </dl>
    </>
  )
}
