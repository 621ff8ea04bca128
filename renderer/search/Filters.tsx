/** Narrows what was found to one kind, and says how much there is. */
import { ToggleButton } from 'react-aria-components/ToggleButton'
import css from './Filters.module.css'
import type { Filter } from './results.ts'
import { filterWords, searchWords } from './words/words.ts'

const filters: readonly Filter[] = ['all', 'messages', 'contacts']

export type FiltersProps = {
  readonly filter: Filter
  readonly onChange: (filter: Filter) => void
  /** Undefined until the first answer. */
  readonly count: number | undefined
}

export function Filters({ filter, onChange, count }: FiltersProps) {
  return (
    <div className={css.filters}>
      {filters.map((each) => (
        <ToggleButton key={each} className={css.chip} isSelected={each === filter} onChange={() => onChange(each)}>
          {filterWords[each]}
        </ToggleButton>
      ))}
      <span className={css.count} role="status">
        {count !== undefined && searchWords.count({ count })}
      </span>
    </div>
  )
}
