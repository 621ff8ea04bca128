/** Figures of one subject, each beside its name. */
import type { ReactNode } from 'react'
import css from './Evening.module.css'

export type Row = readonly [name: string, figure: ReactNode]

type Props = {
  readonly title: string
  readonly rows: readonly Row[]
  /** What is said where there are none. */
  readonly none?: string
}

export function Group({ title, rows, none }: Props) {
  return (
    <section className={css.group}>
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p className={css.none}>{none}</p>
      ) : (
        <dl>
          {rows.map(([name, figure]) => (
            <div key={name} className={css.row}>
              <dt>{name}</dt>
              <dd>{figure}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}
