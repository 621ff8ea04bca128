/** Narrows what was found to one kind, and says how much there is. */
import { memo } from 'react'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import css from './Filters.module.css'
import { countOf, type Everything, type Filter } from './results.ts'
import { filterWords, searchWords } from './words/words.ts'

const always: readonly Filter[] = ['all', 'messages', 'contacts']
/** Stand there only while something is found, with how much, since it may be far below the messages. */
const sometimes: readonly Filter[] = ['notes', 'templates', 'settings']

export type FiltersProps = {
  readonly filter: Filter
  readonly onChange: (filter: Filter) => void
  readonly everything: Everything
  /** Whether the desk has answered yet. */
  readonly isAnswered: boolean
}

type ChipProps = Pick<FiltersProps, 'filter' | 'onChange'> & { readonly isSelected: boolean; readonly label: string }

export const Filters = memo(function Filters({ filter, onChange, everything, isAnswered }: FiltersProps) {
  const shown = [...always, ...sometimes.filter((each) => each === filter || countOf(everything, each) > 0)]
  return (
    <div className={css.filters}>
      {shown.map((each) => (
        <Chip key={each} filter={each} isSelected={each === filter} onChange={onChange} label={always.includes(each) ? filterWords[each] : searchWords.chip({ filter: filterWords[each], count: countOf(everything, each) })} />
      ))}
      <span className={css.count} role="status">
        {isAnswered && searchWords.count({ count: countOf(everything, filter) })}
      </span>
    </div>
  )
})

const Chip = memo(function Chip({ filter, isSelected, onChange, label }: ChipProps) {
  return (
    <ToggleButton className={css.chip} isSelected={isSelected} onChange={() => onChange(filter)}>
      {label}
    </ToggleButton>
  )
})
