/** Buttons with words on them: four weights, three sizes, and the one that reads as a link. */
import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import { classes } from '../classes.ts'
import { Spinner } from '../sign/Spinner.tsx'
import css from './Button.module.css'

export type ButtonProps = Omit<AriaButtonProps, 'className' | 'style' | 'children'> & {
  readonly variant?: 'primary' | 'neutral' | 'ghost' | 'danger'
  /** Heights 26, 30 and 36 px. */
  readonly size?: 'sm' | 'md' | 'lg'
  /** The manual's capital labels (END CHAT, COMPLETE) are set smaller and wider. */
  readonly caps?: boolean
  /** As wide as its parent. */
  readonly block?: boolean
  readonly className?: string
  readonly children?: ReactNode
}

/** While `isPending`, what it asked for is under way: a spinner stands before its words, and it cannot be pressed again. */
export function Button({ variant = 'neutral', size = 'md', caps, block, className, children, ...rest }: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      className={classes(css.button, css[variant], size !== 'md' && css[size], caps && css.caps, block && css.block, className)}
    >
      {rest.isPending && <Spinner />}
      {children}
    </AriaButton>
  )
}

/** A button in a sentence: looks like a link, acts at once. */
export function LinkButton({ className, ...rest }: Omit<AriaButtonProps, 'className' | 'style'> & { readonly className?: string }) {
  return <AriaButton {...rest} className={classes(css.link, className)} />
}
