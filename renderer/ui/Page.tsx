/** A page in the sheet that is not a chat: its title and what stands under it. Escape leads back to the chat. */
import { useRef, type ReactNode } from 'react'
import { usePage } from '../page/usePage.ts'
import { Layer } from './keys/Layer.tsx'
import { pane } from './keys/panes.ts'
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
  const { view } = usePage()
  const place = useRef<HTMLElement>(null)
  return (
    <Layer kind="page" place={place} onClose={view.closePage}>
      <section ref={place} className={css.page} aria-label={title} {...pane}>
        <header className={css.head}>
          {start}
          <h1>{title}</h1>
          {sub && <span className={css.sub}>{sub}</span>}
          {end && <div className={css.end}>{end}</div>}
        </header>
        <div className={css.body}>{children}</div>
      </section>
    </Layer>
  )
}
