/** Where a setting is looked for. */
import { Search } from 'lucide-react'
import { limits } from '../../contract/limits.ts'
import { classes } from '../ui/classes.ts'
import { fieldBox } from '../ui/field/Field.tsx'
import text from '../ui/text.module.css'
import css from './Settings.module.css'
import { settingsWords } from './words.ts'

type Props = {
  readonly typed: string
  readonly onType: (typed: string) => void
  /** How many were found; undefined while nothing is looked for. */
  readonly count: number | undefined
}

export function Finder({ typed, onType, count }: Props) {
  return (
    <div className={css.finder}>
      <Search size={15} strokeWidth={1.9} aria-hidden />
      <input
        type="search"
        className={classes(fieldBox, css.find)}
        aria-label={settingsWords.find}
        placeholder={settingsWords.find}
        maxLength={limits.search}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={({ target }) => onType(target.value)}
        onKeyDown={(event) => {
          // What is looked for is let go first; then Escape leads back to the chat.
          if (event.key !== 'Escape' || typed === '') return
          event.stopPropagation()
          event.preventDefault()
          onType('')
        }}
      />
      <p className={count === 0 ? css.none : text.hidden} role="status">
        {count === undefined ? '' : count === 0 ? settingsWords.none({ typed: typed.trim() }) : settingsWords.found({ count })}
      </p>
    </div>
  )
}
