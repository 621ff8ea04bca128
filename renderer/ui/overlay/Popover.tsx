/** The raised box that menus, small dialogs and suggestions open in. */
import { Popover as AriaPopover, type PopoverProps } from 'react-aria-components/Popover'
import { classes } from '../classes.ts'
import css from './Menu.module.css'

export type PopoverFrameProps = Omit<PopoverProps, 'className' | 'style'> & { readonly className?: string }

/** Flips when the side asked for is too small; closes on Escape and on a press outside. */
export function PopoverFrame({ className, offset = 4, containerPadding = 8, ...rest }: PopoverFrameProps) {
  return <AriaPopover {...rest} offset={offset} containerPadding={containerPadding} className={classes(css.popover, className)} />
}
