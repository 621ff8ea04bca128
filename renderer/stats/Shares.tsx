/** A table whose bars repeat what its figures say: how chats ended, and the time in each status. */
import { useId, type ReactNode } from 'react'
import text from '../ui/text.module.css'
import css from './Shares.module.css'

export type Share = { readonly key: string; readonly name: string; /** Stands before the name. */ readonly mark?: ReactNode; readonly amount: number; readonly figure: ReactNode }

type Props = {
  readonly title: string
  /** The heads of the two columns, which are only heard. */
  readonly columns: readonly [string, string]
  readonly shares: readonly Share[]
  /** What is said where there are none. */
  readonly none?: string
}

export function Shares({ title, columns, shares, none }: Props) {
  const id = useId()
  const most = Math.max(1, ...shares.map(({ amount }) => amount))
  return (
    <section className={css.shares}>
      <h2 id={id}>{title}</h2>
      {shares.length === 0 ? (
        <p className={css.none}>{none}</p>
      ) : (
        <table aria-labelledby={id}>
          <thead className={text.hidden}>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shares.map(({ key, name, mark, amount, figure }) => (
              <tr key={key}>
                <th scope="row">
                  {mark && <span className={css.mark}>{mark}</span>}
                  {name}
                  <svg className={css.bar} width="100%" height="8" aria-hidden>
                    <rect className={css.track} width="100%" height="8" rx="4" />
                    <rect className={css.fill} width={`${(100 * amount) / most}%`} height="8" rx="4" />
                  </svg>
                </th>
                <td>{figure}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
