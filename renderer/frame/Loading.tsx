/** The window's outline while the desk is asked for what to draw. That takes long only when its database is repaired or brought to a new version. */
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
      <div className={css.sheet}>
        <p className={css.long}>Textdesk is putting the file with your messages in order. This can take a few minutes. Nothing is lost if you close it.</p>
      </div>
    </div>
  )
}
