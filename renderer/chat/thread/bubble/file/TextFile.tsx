/** A file that is text: a note, a business card, a table. */
import { useState } from 'react'
import { LinkButton } from '../../../../ui/button/Button.tsx'
import { fileWords as words } from '../../words.ts'
import css from './FilePart.module.css'
import { beginningOf } from './folded.ts'
import { Save } from './Save.tsx'

type Props = {
  readonly mediaId: string
  readonly text: string
  /** The file has more than that. */
  readonly isCut: boolean
}

export function TextFile({ mediaId, text, isCut }: Props) {
  const [isWhole, setWhole] = useState(false)
  const beginning = beginningOf(text)
  return (
    <div className={css.file}>
      <pre className={css.text} dir="auto">
        {isWhole || beginning === undefined ? text.trimEnd() : beginning}
      </pre>
      {isCut && (isWhole || beginning === undefined) && <p className={css.more}>{words.goesOn}</p>}
      <div className={css.steps}>
        {beginning !== undefined && (
          <LinkButton className={css.save} aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
            {isWhole ? words.showLess : words.showAll}
          </LinkButton>
        )}
        <Save mediaId={mediaId} />
      </div>
    </div>
  )
}
