/** Beside the counter: how much is still to be filled in, which keeps the text from going out. */
import { useId } from 'react'
import { blanksIn } from '../../../common/template/blanks.ts'
import text from '../../ui/text.module.css'
import { templateWords } from '../words.ts'
import css from './BlankHint.module.css'

export function BlankHint({ body }: { readonly body: string }) {
  const count = blanksIn(body).length
  const id = useId()
  if (count === 0) return null
  return (
    <span className={css.hint} title={templateWords.toFillInHow} aria-describedby={id}>
      {templateWords.toFillIn({ count })}
      <span id={id} hidden className={text.hidden}>
        {templateWords.toFillInHow}
      </span>
    </span>
  )
}
