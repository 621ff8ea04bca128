/** The counter under a message box: what the text costs, amber when it is many segments. Of a text that cannot be sent it says nothing. */
import { memo } from 'react'
import { limits } from '../../../contract/limits.ts'
import text from '../text.module.css'
import { uiWords } from '../words.ts'
import styles from './SegmentCounter.module.css'
import { meter } from './segments.ts'

/** Shows the count at every letter, but a screen reader hears it only when the number of segments changes. */
export const SegmentCounter = memo(function SegmentCounter({ body, hasPicture = false }: { readonly body: string; readonly hasPicture?: boolean }) {
  if (body.length > limits.text) return null
  if (hasPicture) return <PictureMessage />
  const { words, segments, many } = meter(body)
  return (
    <>
      <span className={many ? styles.many : styles.count} title={uiWords.segmentsMean} aria-hidden="true">
        {words}
      </span>
      <span className={text.hidden} role="status">
        {uiWords.segments({ segments })}
      </span>
    </>
  )
})

/** A picture message is one, however long its words are. */
function PictureMessage() {
  return (
    <span className={styles.count} title={uiWords.pictureMessageMeans} role="status">
      {uiWords.pictureMessage}
    </span>
  )
}
