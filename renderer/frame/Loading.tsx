/** The window's outline while the desk is asked for what to draw. That takes long only when its database is repaired or brought to a new version. */
import css from './Loading.module.css'
import { frameWords } from './words.ts'

export function Loading() {
  return (
    <div className={css.app} role="status" aria-label={frameWords.loading} aria-busy>
      <div className={css.bar} />
      <div className={css.rows}>
        {[1, 2, 3].map((row) => (
          <div key={row} className={css.row}>
            <span />
          </div>
        ))}
      </div>
      <div className={css.sheet}>
        <p className={css.long}>{frameWords.loadsLong}</p>
      </div>
    </div>
  )
}
