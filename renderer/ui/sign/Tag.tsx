/** A word in a small tinted box. */
import type { ReactNode } from 'react'
import type { TagColour } from '../../../contract/model.ts'
import { classes } from '../classes.ts'
import css from './Tag.module.css'

export type TagProps = { readonly tone?: 'accent' | 'ok' | 'warn' | 'danger' | TagColour; readonly className?: string | undefined; readonly children: ReactNode }

export function Tag({ tone, className, children }: TagProps) {
  return <span className={classes(css.tag, tone && css[tone], className)}>{children}</span>
}
