/** The words of a message, in their own direction; web addresses and phone numbers in them lead somewhere. */
import { memo, useMemo } from 'react'
import { useMirror } from '../../../../page/usePage.ts'
import { classes } from '../../../../ui/classes.ts'
import { isFewEmoji } from '../../../../ui/text/emoji.ts'
import { Words } from '../../../../ui/text/Words.tsx'
import css from './Body.module.css'
import { LinkPiece } from './LinkPiece.tsx'
import { NumberPiece } from './NumberPiece.tsx'
import { piecesOf } from './pieces.ts'

export const Body = memo(function Body({ body }: { readonly body: string }) {
  const country = useMirror((state) => state.settings.country)
  const pieces = useMemo(() => piecesOf(body, country), [body, country])
  return (
    <Words className={classes(css.body, isFewEmoji(body) && css.large)}>
      {pieces.map((piece) => {
        if (piece.kind === 'link') return <LinkPiece key={piece.start} link={piece.link} text={piece.text} />
        return piece.kind === 'number' ? <NumberPiece key={piece.start} phone={piece.phone} text={piece.text} /> : piece.text
      })}
    </Words>
  )
})
