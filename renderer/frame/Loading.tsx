/** The window's outline while the desk is asked for what to draw. */
import css from './Loading.module.css'

export function Loading() {
  return (
    <div className={css.app} role="status" aria-label="Loading" aria-busy>
      <div className={css.bar} />
      <div className={css.rows}>
        {[1, 2, 3].map((row) => (
          <div key={row} className={css.row}>
            <span />
          </div>
        ))}
      </div>
      <div className={css.sheet} />
    </div>
  )
}
