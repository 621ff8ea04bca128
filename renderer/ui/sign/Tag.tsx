/** A word in a small tinted box. */
import type { ReactNode } from 'react'
import { classes } from '../classes.ts'
import css from './Tag.module.css'

export function Tag({ tone, children }: { tone?: 'accent' | 'ok' | 'warn' | 'danger'; children: ReactNode }) {
  return <span className={classes(css.tag, tone && css[tone])}>{children}</span>
}
