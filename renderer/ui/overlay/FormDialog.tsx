/** A dialog with something to fill in or to read: its title, a body that alone scrolls, and a foot with the answers. */
import type { ReactNode } from 'react'
import { classes } from '../classes.ts'
import { Dialog, type DialogProps } from './Dialog.tsx'
import css from './FormDialog.module.css'

type FormDialogProps = Pick<DialogProps, 'onClose' | 'children'> & {
  readonly title: string
  /** Beside the title. */
  readonly aside?: ReactNode
  /** There is nothing to fill in, so the body itself takes the focus of whoever scrolls by keys. */
  readonly isRead?: boolean
  /** For two texts side by side, where the window has room for them. */
  readonly isWide?: boolean
  /** What stands before the answers: what is missing, or why the desk did not take it. */
  readonly note?: ReactNode
  /** Why the desk did not take it; said aloud. */
  readonly trouble?: string | undefined
  readonly answers: ReactNode
}

export function FormDialog({ title, aside, isRead, isWide, note, trouble, answers, onClose, children }: FormDialogProps) {
  return (
    <Dialog label={title} isOpen onClose={onClose} className={classes(css.dialog, isWide && css.wide)}>
      <h2>
        <bdi>{title}</bdi>
        {aside}
      </h2>
      <div className={css.body} {...(isRead && { tabIndex: 0, role: 'group', 'aria-label': title })}>
        {children}
      </div>
      <div className={css.foot}>
        {trouble === undefined ? (
          note
        ) : (
          <p className={css.trouble} role="alert">
            {trouble}
          </p>
        )}
        {answers}
      </div>
    </Dialog>
  )
}
