/** The keys of a field that is saved when it is left: Enter saves it, Escape takes back what was typed. */
import type { KeyboardEvent } from 'react'
import { isComposing } from '../../page/keys/press.ts'

export type EditKeys = {
  readonly save: () => void
  /** Undefined while nothing is to be taken back: then Escape is for what lies around the field. */
  readonly takeBack?: (() => void) | undefined
}

/** Returns the field's `onKeyDown`. */
export const editKeys =
  ({ save, takeBack }: EditKeys) =>
  (event: KeyboardEvent): void => {
    if (isComposing(event)) return
    if (event.key === 'Enter') save()
    if (event.key !== 'Escape' || !takeBack) return
    event.preventDefault()
    takeBack()
  }
