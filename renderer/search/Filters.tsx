/** Narrows what was found to one kind, and says how much there is. */
import { ToggleButton } from 'react-aria-components/ToggleButton'
import type { Filter } from './results.ts'
import css from './Search.module.css'

const filters: readonly { readonly filter: Filter; readonly label: string }[] = [
  { filter: 'all', label: 'All' },
  { filter: 'messages', label: 'Messages' },
  { filter: 'contacts', label: 'Contacts' },
]

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
        <ToggleButton key={each.filter} className={css.chip} isSelected={each.filter === filter} onChange={() => onChange(each.filter)}>
          {each.label}
        </ToggleButton>
      ))}
      <span className={css.count} role="status">
        {count !== undefined && (count === 1 ? '1 result' : `${count} results`)}
      </span>
    </div>
  )
}
