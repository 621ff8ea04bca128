/** The mark of an outcome. Its name stands beside it and says all that it does. */
import type { DispositionColor } from '../../../contract/settings.ts'
import { classes } from '../classes.ts'
import css from './ColorDot.module.css'

export function ColorDot({ color }: { readonly color: DispositionColor }) {
  return <span className={classes(css.dot, css[color])} aria-hidden />
}
