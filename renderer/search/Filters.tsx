/** Narrows what was found to one kind, and says how much there is. */
import { memo } from 'react'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import type { FoundKind } from '../../contract/answers/found.ts'
import css from './Filters.module.css'
import { countOf, type Everything, type Filter } from './found/results.ts'
import { filterWords, searchWords } from './words/words.ts'

const always: readonly Filter[] = ['all', 'messages', 'contacts']
/** Stand there only while something is found, with how much, since it may be far below the messages. */
const sometimes: readonly Filter[] = ['notes', 'templates', 'settings']

export type FiltersProps = {
  readonly filter: Filter
  readonly onChange: (filter: Filter) => void
  readonly everything: Everything
  /** Of what the desk has more than it told; undefined until it has answered. */
  readonly more: readonly FoundKind[] | undefined
}

type ChipProps = Pick<FiltersProps, 'filter' | 'onChange'> & { readonly isSelected: boolean; readonly label: string }

export const Filters = memo(function Filters({ filter, onChange, everything, more }: FiltersProps) {
  const shown = [...always, ...sometimes.filter((each) => each === filter || countOf(everything, each) > 0)]
  return (
    <div className={css.filters}>
      {shown.map((each) => (
        <Chip key={each} filter={each} isSelected={each === filter} onChange={onChange} label={always.includes(each) ? filterWords[each] : chipLabel({ filter: filterWords[each], count: countOf(everything, each) }, hasMore(more, each))} />
      ))}
      <span className={css.count} role="status">
        {more && countLabel(filter, countOf(everything, filter), hasMore(more, filter))}
      </span>
    </div>
  )
})

const hasMore = (more: readonly FoundKind[] | undefined, filter: Filter): boolean => more !== undefined && (filter === 'all' ? more.length > 0 : more.some((kind) => kind === filter))

const chipLabel = (values: { readonly filter: string; readonly count: number }, isMore: boolean): string => (isMore ? searchWords.chipMore(values) : searchWords.chip(values))

function countLabel(filter: Filter, count: number, isMore: boolean): string {
  if (!isMore) return searchWords.count({ count })
  return filter === 'contacts' ? searchWords.textedLast({ count }) : searchWords.newest({ count })
}

const Chip = memo(function Chip({ filter, isSelected, onChange, label }: ChipProps) {
  return (
    <ToggleButton className={css.chip} isSelected={isSelected} onChange={() => onChange(filter)}>
      {label}
    </ToggleButton>
  )
})
