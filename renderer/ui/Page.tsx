/** A page in the sheet that is not a chat: its title and what stands under it. */
import type { ReactNode } from 'react'
import css from './Page.module.css'

export type PageProps = {
  readonly title: string
  /** Before the title: the way back, where one pane is seen at a time. */
  readonly start?: ReactNode
  /** Beside the title, quieter. */
  readonly sub?: ReactNode
  /** At the right end of the title's line. */
  readonly end?: ReactNode
  readonly children: ReactNode
}

export function Page({ title, start, sub, end, children }: PageProps) {
  return (
    <section className={css.page} aria-label={title}>
      <header className={css.head}>
        {start}
        <h1>{title}</h1>
        {sub && <span className={css.sub}>{sub}</span>}
        {end && <div className={css.end}>{end}</div>}
      </header>
      <div className={css.body}>{children}</div>
    </section>
  )
}
