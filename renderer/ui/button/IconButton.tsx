/** A button that is only an icon; its name is shown as a tooltip and read by screen readers. */
import type { ReactNode, Ref } from 'react'
import { Button as AriaButton, type ButtonProps } from 'react-aria-components/Button'
import { ariaKeys } from '../../page/keys/caps.ts'
import type { ShortcutName } from '../../page/keys/shortcuts.ts'
import { classes } from '../classes.ts'
import css from './IconButton.module.css'
import { WithTooltip } from './Tooltip.tsx'

export type IconButtonProps = Omit<ButtonProps, 'className' | 'style' | 'children' | 'aria-label'> & {
  readonly label: string
  readonly children: ReactNode
  /** 24 instead of 30 px. */
  readonly small?: boolean
  /** Keys that do the same, shown in the tooltip. */
  readonly shortcut?: ShortcutName
  /** Set for a toggle: whether it is on. */
  readonly pressed?: boolean
  readonly className?: string
  readonly ref?: Ref<HTMLButtonElement>
}

export function IconButton({ label, children, small, shortcut, pressed, className, ...rest }: IconButtonProps) {
  return (
    <WithTooltip text={label} shortcut={shortcut}>
      <AriaButton {...rest} aria-label={label} aria-pressed={pressed} aria-keyshortcuts={shortcut && ariaKeys(shortcut)} className={classes(css.button, small && css.sm, className)}>
        {children}
      </AriaButton>
    </WithTooltip>
  )
}
