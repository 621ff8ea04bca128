/** A ring that drains while a time goes by; it stands around a sign, or alone in a line. */
import { classes } from '../classes.ts'
import css from './Ring.module.css'

const strokePx = 2.5

type Props = {
  /** What is left, from 1 to 0. */
  readonly part: number
  /** Its diameter, px. */
  readonly size: number
  readonly className?: string | undefined
}

export function Ring({ part, size, className }: Props) {
  const middle = size / 2
  const radius = middle - strokePx + 0.5
  const length = 2 * Math.PI * radius
  return (
    <svg width={size} height={size} viewBox={`0 0 ${size} ${size}`} className={classes(css.ring, className)} aria-hidden>
      <circle className={css.track} cx={middle} cy={middle} r={radius} />
      <circle className={css.left} cx={middle} cy={middle} r={radius} strokeDasharray={length} strokeDashoffset={length * (1 - Math.min(1, Math.max(0, part)))} />
    </svg>
  )
}
