/** The counter under a message box: what the text costs, amber when it is many segments. */
import styles from './SegmentCounter.module.css'
import { meter } from './segments.ts'

/** Shows the count at every letter, but a screen reader hears it only when the number of segments changes. */
export function SegmentCounter({ body }: { readonly body: string }) {
  const { words, segments, many } = meter(body)
  return (
    <>
      <span className={many ? styles.many : styles.count} aria-hidden="true">
        {words}
      </span>
      <span className={styles.spoken} role="status">
        {segments === 1 ? '1 segment' : `${segments} segments`}
      </span>
    </>
  )
}
