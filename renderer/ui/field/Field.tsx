/**
 * The words around a text field: label above, help or error below. The boxes themselves (`fieldBox` for one line,
 * `fieldArea` for several) are class names for React Aria's Input, Group and TextArea inside a TextField.
 */
import type { ReactNode } from 'react'
import { FieldError as AriaFieldError } from 'react-aria-components/FieldError'
import { Label as AriaLabel } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { uiWords } from '../words.ts'
import css from './Field.module.css'

export const fieldBox = css.box ?? ''
export const fieldArea = css.area ?? ''
/** Of an input that shares its box with something else. */
export const fieldInner = css.inner ?? ''

export function FieldLabel({ children, optional }: { children: ReactNode; optional?: boolean }) {
  return (
    <div className={css.label}>
      <AriaLabel>{children}</AriaLabel>
      {optional && <span className={css.optional}>{uiWords.optional}</span>}
    </div>
  )
}

export function FieldHelp({ children }: { children: ReactNode }) {
  return (
    <Text slot="description" elementType="div" className={css.help}>
      {children}
    </Text>
  )
}

/** Shown while the TextField around it `isInvalid`. */
export function FieldError({ children }: { children: ReactNode }) {
  return <AriaFieldError className={css.error}>{children}</AriaFieldError>
}
