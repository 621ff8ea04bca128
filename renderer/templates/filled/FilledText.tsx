/** A template as it is filled in: what was known is tinted, what is not is framed, and reads without its brackets. */
import { blanksIn } from '../../../common/template/blanks.ts'
import type { Filled } from '../../../common/template/fill.ts'
import { classes } from '../../ui/classes.ts'
import css from './FilledText.module.css'

type Mark = { readonly from: number; readonly to: number; readonly isBlank: boolean; readonly words: string }

export function FilledText({ text, filled, lang, className }: Filled & { readonly lang: string; readonly className?: string | undefined }) {
  return (
    <p className={classes(css.text, className)} dir="auto" lang={lang}>
      {cut(text, marksIn(text, filled)).map((piece, index) =>
        typeof piece === 'string' ? (
          piece
        ) : (
          <mark key={index} className={piece.isBlank ? css.blank : css.known}>
            {piece.words}
          </mark>
        ),
      )}
    </p>
  )
}

/** A fallback may be a blank itself: then it is one. */
function marksIn(text: string, filled: Filled['filled']): readonly Mark[] {
  const blanks = blanksIn(text).map(({ from, to, label }): Mark => ({ from, to, isBlank: true, words: label === '' ? text.slice(from, to) : label }))
  const known = filled.filter(({ from, to }) => blanks.every((blank) => blank.to <= from || to <= blank.from)).map(({ from, to }): Mark => ({ from, to, isBlank: false, words: text.slice(from, to) }))
  return [...blanks, ...known].toSorted((a, b) => a.from - b.from)
}

function cut(text: string, marks: readonly Mark[]): readonly (string | Mark)[] {
  const pieces: (string | Mark)[] = []
  let at = 0
  for (const mark of marks) {
    pieces.push(text.slice(at, mark.from), mark)
    at = mark.to
  }
  return [...pieces, text.slice(at)]
}
