/** Stands where a layer will be whose code is not here yet: it takes the focus at once, and hands on what is typed meanwhile. */
import { useLayoutEffect, useRef } from 'react'
import { isTextBox } from '../../page/keys/textbox.ts'
import { Layer } from '../keys/Layer.tsx'
import text from '../text.module.css'

type Props = { readonly label: string; readonly onClose: () => void }

export function Awaited({ label, onClose }: Props) {
  const box = useRef<HTMLInputElement>(null)
  const typed = useRef('')
  useLayoutEffect(() => {
    /** The layer has come, and its first field takes the focus. */
    const handOn = ({ target }: FocusEvent) => {
      const field = target as HTMLInputElement
      if (isTextBox(field) && field.closest('[role="dialog"]')) write(field, typed.current)
    }
    return () => {
      if (typed.current !== '') document.addEventListener('focusin', handOn, { once: true })
    }
  }, [])
  return (
    <Layer kind="modal" place={box} onClose={onClose}>
      <input ref={box} className={text.hidden} aria-label={label} autoFocus onChange={({ target }) => void (typed.current = target.value)} />
    </Layer>
  )
}

/** Writes into a field as the keys would have. */
function write(field: HTMLInputElement | HTMLTextAreaElement, typed: string): void {
  field.setRangeText(typed, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
