/** A count of what the agent has not seen; nothing when there is nothing. */
import { classes } from '../classes.ts'
import css from './Badge.module.css'

export function Badge({ count, className }: { count: number; className?: string }) {
  if (count === 0) return null
  return (
    <span className={classes(css.badge, className)} aria-hidden>
      {count > 99 ? '99+' : count}
    </span>
  )
}
