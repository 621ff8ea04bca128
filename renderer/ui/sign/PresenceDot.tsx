/** The mark of a presence, told apart by shape as well as colour: disc, crescent, ring. */
import type { Presence } from '../../words/presence.ts'
import { classes } from '../classes.ts'
import css from './PresenceDot.module.css'

export function PresenceDot({ presence }: { presence: Presence }) {
  return <span className={classes(css.dot, css[presence])} data-presence={presence} aria-hidden />
}
