/** Under a box: that what is in it is too long, and how much to cut. It is seen at every letter, and heard once. */
import { limits } from '../../../contract/limits.ts'
import { limitWords, tooLong, type Written } from '../../words/length.ts'
import text from '../text.module.css'
import css from './LengthFault.module.css'

type Props = {
  /** What the box is described by. */
  readonly id: string
  readonly body: string
  readonly what?: Written
  readonly limit?: number
}

export function LengthFault({ id, body, what = 'message', limit = limits.text }: Props) {
  const words = tooLong(body, what, limit)
  if (words === undefined) return null
  return (
    <>
      <span id={id} className={css.fault}>
        {words}
      </span>
      <span role="alert" className={text.hidden}>
        {limitWords(what, limit)}
      </span>
    </>
  )
}
