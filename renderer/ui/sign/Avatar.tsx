/** A person's disc: initials when the name is known, a silhouette otherwise; the hue follows the number. */
import { UserRound } from 'lucide-react'
import { classes } from '../classes.ts'
import css from './Avatar.module.css'
import { hueOf, initials } from './initials.ts'

export type AvatarProps = {
  readonly name?: string
  /** What the hue is taken from: a voter's number, an agent's name. */
  readonly seed: string
  /** Diameter in px. */
  readonly size?: 26 | 32 | 34 | 36
}

export function Avatar({ name, seed, size = 36 }: AvatarProps) {
  const letters = name ? initials(name) : ''
  return (
    <span className={classes(css.avatar, css[`s${size}`], letters !== '' && css[`hue${hueOf(seed)}`])} aria-hidden>
      {letters || <UserRound size={Math.round(size / 2)} strokeWidth={1.9} />}
    </span>
  )
}
