/** Follows the slash in a text box while the agent types. Nothing but a typed slash begins one, and Escape ends it and leaves it as it stands. */
import { useEffect, useState, type CompositionEvent, type InputEvent, type RefObject } from 'react'
import { beginsAt, slashTo, type Slash } from './slash.ts'

type Field = HTMLTextAreaElement

const now = ({ value, selectionEnd }: Field, before: Slash | undefined) => before && slashTo(value, before.from, selectionEnd)
const begun = ({ value, selectionEnd }: Field) => (beginsAt(value, selectionEnd) ? { from: selectionEnd - 1, query: '' } : undefined)

/** Returns the slash that asks for a template now, how to stop asking, and what the box has to tell. */
export function useSlash(box: RefObject<Field | null>) {
  const [slash, setSlash] = useState<Slash>()
  const end = () => setSlash(undefined)
  useEffect(() => {
    const field = box.current
    if (!field) return
    const follow = () => setSlash((before) => now(field, before))
    const leave = () => setSlash(undefined)
    field.addEventListener('selectionchange', follow)
    field.addEventListener('blur', leave)
    return () => {
      field.removeEventListener('selectionchange', follow)
      field.removeEventListener('blur', leave)
    }
  }, [box])
  const follow = (field: Field, begins: boolean) => setSlash((before) => now(field, before) ?? (begins ? begun(field) : undefined))
  // What an input method shows is entered only at the end of its composition. A text that is pasted asks for nothing.
  const handlers = {
    onInput: ({ currentTarget, nativeEvent: { data, inputType, isComposing } }: InputEvent<Field>) => follow(currentTarget, data === '/' && inputType === 'insertText' && !isComposing),
    onCompositionEnd: ({ currentTarget, data }: CompositionEvent<Field>) => follow(currentTarget, data === '/'),
  }
  return { slash, end, handlers }
}
