/** A running clock in tabular figures. Screen readers find it but are not told every second. */
import type { ReactNode } from 'react'
import { useNow } from '../page/usePage.ts'
import { stopwatch } from '../words/durations.ts'
import { classes } from './classes.ts'
import text from './text.module.css'

export type TimerProps = {
  /** Counts up from here (epoch ms). */
  readonly since: number
  readonly label: string
  readonly className?: string
  /** Drawn before the figures. */
  readonly children?: ReactNode
}

export function Timer({ since, label, className, children }: TimerProps) {
  const now = useNow()
  return (
    <span role="timer" aria-live="off" aria-label={label} title={label} className={classes(text.num, className)}>
      {children}
      {stopwatch(now - since)}
    </span>
  )
}
