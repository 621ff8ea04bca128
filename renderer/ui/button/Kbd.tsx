/** A key cap. On a control it is not read: there `aria-keyshortcuts` says it. */
import type { ReactNode } from 'react'
import css from './Kbd.module.css'

/** @param props.isWord it stands in a sentence, and is read with it */
export function Kbd({ children, isWord = false }: { children: ReactNode; isWord?: boolean }) {
  return (
    <kbd className={css.kbd} aria-hidden={!isWord}>
      {children}
    </kbd>
  )
}
