/** An activity's mark, told apart by shape as well as colour: disc, crescent, ring. */
import type { ActivityName } from '../../contract/model.ts'
import { classes } from './classes.ts'
import css from './PresenceDot.module.css'

const shapes: Record<ActivityName, string | undefined> = {
  Available: css.available,
  Break: css.away,
  Lunch: css.away,
  Training: css.away,
  Offline: css.offline,
}

export function PresenceDot({ activity }: { activity: ActivityName }) {
  return <span className={classes(css.dot, shapes[activity])} aria-hidden />
}
