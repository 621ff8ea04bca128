/** A dialog over everything else, on a scrim; Escape and a press on the scrim close it and focus goes back. */
import { useEffect, useRef, type ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { usePage } from '../../page/usePage.ts'
import { classes } from '../classes.ts'
import { Layer } from '../keys/Layer.tsx'
import css from './Dialog.module.css'

export type DialogProps = {
  readonly label: string
  readonly isOpen: boolean
  readonly onClose: () => void
  /** `alertdialog` when it asks before something that can't be undone. */
  readonly role?: 'dialog' | 'alertdialog'
  /** Sets width and place. */
  readonly className?: string
  readonly children: ReactNode
}

export function Dialog({ label, isOpen, onClose, role, className, children }: DialogProps) {
  const place = useRef<HTMLDivElement>(null)
  const { seen } = usePage()
  // What lies under it is not read.
  useEffect(() => (isOpen ? seen.cover() : undefined), [seen, isOpen])
  return (
    <ModalOverlay className={css.scrim} isOpen={isOpen} onOpenChange={(open) => open || onClose()} isDismissable>
      <Modal ref={place} className={classes(css.modal, className)}>
        <Layer kind="modal" place={place} onClose={onClose} isOpen={isOpen}>
          <AriaDialog aria-label={label} role={role} className={css.dialog}>
            {children}
          </AriaDialog>
        </Layer>
      </Modal>
    </ModalOverlay>
  )
}
