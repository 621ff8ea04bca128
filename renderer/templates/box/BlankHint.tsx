/** Beside the counter: how much is still to be filled in, which keeps the text from going out. A screen reader hears how it becomes less. */
import { blanksIn } from '../../../common/template/blanks.ts'
import { templateWords } from '../words.ts'
import css from './BlankHint.module.css'

export function BlankHint({ body }: { readonly body: string }) {
  const count = blanksIn(body).length
  if (count === 0) return null
  return (
    <span role="status" className={css.hint} title={templateWords.toFillInHow}>
      {templateWords.toFillIn({ count })}
    </span>
  )
}
