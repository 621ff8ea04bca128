/** The heading of a section of the panel. */
import type { ReactNode } from 'react'
import { figure } from '../../../common/wording/formats.ts'
import { classes } from '../../ui/classes.ts'
import text from '../../ui/text.module.css'
import css from '../TaskPanel.module.css'

/** `count` is how many there are; `end` stands on the right. */
export function Heading({ children, count, end }: { children: ReactNode; count: number; end?: ReactNode }) {
  return (
    <h2 className={css.heading}>
      {children}
      {count > 0 && <span className={classes(css.count, text.num)}>{figure(count)}</span>}
      {end && <span className={css.end}>{end}</span>}
    </h2>
  )
}
