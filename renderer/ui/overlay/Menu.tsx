/** Menus: the raised box, its list, its items. React Aria brings keyboard, focus and roles. */
import type { ReactNode } from 'react'
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  type MenuItemProps as AriaMenuItemProps,
  type MenuProps as AriaMenuProps,
} from 'react-aria-components/Menu'
import { classes } from '../classes.ts'
import css from './Menu.module.css'
import { PopoverFrame, type PopoverFrameProps } from './Popover.tsx'

export { MenuTrigger } from 'react-aria-components/Menu'

export type MenuProps<T extends object> = Omit<AriaMenuProps<T>, 'className' | 'style'> & {
  readonly placement?: PopoverFrameProps['placement']
  /** px between the button and the box. */
  readonly offset?: number
  /** Sets the width. */
  readonly className?: string
  /** Stand in the same box, above and below the items. */
  readonly header?: ReactNode
  readonly footer?: ReactNode
}

/** The menu of a `MenuTrigger`, in its popover. */
export function Menu<T extends object>({ placement = 'bottom end', offset, className, header, footer, ...rest }: MenuProps<T>) {
  return (
    <PopoverFrame placement={placement} offset={offset} className={className}>
      {header}
      <AriaMenu {...rest} className={css.menu} />
      {footer}
    </PopoverFrame>
  )
}

export type MenuItemProps = Omit<AriaMenuItemProps, 'className' | 'style'> & { readonly className?: string }

export function MenuItem({ className, ...rest }: MenuItemProps) {
  return <AriaMenuItem {...rest} className={classes(css.item, className)} />
}
