/** The raised box that menus, small dialogs and suggestions open in. */
import { useRef, type ReactNode } from 'react'
import { Popover as AriaPopover, type PopoverProps } from 'react-aria-components/Popover'
import { classes } from '../classes.ts'
import { Layer } from '../keys/Layer.tsx'
import css from './Menu.module.css'

export type PopoverFrameProps = Omit<PopoverProps, 'className' | 'style' | 'children'> & { readonly className?: string; readonly children: ReactNode }

/** Flips when the side asked for is too small; closes on Escape and on a press outside. */
export function PopoverFrame({ className, offset = 4, containerPadding = 8, children, ...rest }: PopoverFrameProps) {
  const place = useRef<HTMLElement>(null)
  return (
    <AriaPopover {...rest} ref={place} offset={offset} containerPadding={containerPadding} className={classes(css.popover, className)}>
      {({ isExiting }) => (
        <Layer kind="modal" place={place} isOpen={!isExiting}>
          {children}
        </Layer>
      )}
    </AriaPopover>
  )
}
