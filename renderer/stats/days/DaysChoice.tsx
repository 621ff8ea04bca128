/** Which days the figures are of: today, yesterday, this week, or any others from one day to another. */
import { useState } from 'react'
import { CalendarDate } from '@internationalized/date'
import { DateField, DateInput, DateSegment } from 'react-aria-components/DateField'
import { Label } from 'react-aria-components/Label'
import { periods, type Days, type Period } from '../../../contract/answers/stats.ts'
import { usePage } from '../../page/usePage.ts'
import { Segmented } from '../../ui/field/Segmented.tsx'
import css from './DaysChoice.module.css'
import { periodWords, statsWords } from '../words/words.ts'

type Choice = Period | 'range'
const choices: readonly Choice[] = [...periods, 'range']
/** The other days that are shown first. */
const firstDays = 30

export function DaysChoice({ onChange }: { readonly onChange: (days: Days) => void }) {
  const { clock } = usePage()
  const [choice, setChoice] = useState<Choice>('today')
  const [range, setRange] = useState(() => {
    const last = dayOf(clock.now())
    return { first: last.subtract({ days: firstDays - 1 }), last }
  })
  const isInOrder = range.first.compare(range.last) <= 0

  function choose(next: Choice): void {
    setChoice(next)
    onChange(next === 'range' ? daysOf(range) : next)
  }

  /** A half typed day is none. */
  function change(end: 'first' | 'last', day: CalendarDate | null): void {
    if (!day) return
    const next = { ...range, [end]: day }
    setRange(next)
    if (next.first.compare(next.last) <= 0) onChange(daysOf(next))
  }

  return (
    <div className={css.choice}>
      <Segmented inline label={statsWords.period} value={choice} options={choices.map((value) => ({ value, words: periodWords[value] }))} onChange={choose} />
      {choice === 'range' && (
        <div className={css.range}>
          <Day label={statsWords.firstDay} day={range.first} onChange={(day) => change('first', day)} />
          <Day label={statsWords.lastDay} day={range.last} onChange={(day) => change('last', day)} isInvalid={!isInOrder} />
          {!isInOrder && (
            <span className={css.wrong} role="alert">
              {statsWords.badDays}
            </span>
          )}
        </div>
      )}
    </div>
  )
}

/** The day of this computer's zone. */
function dayOf(at: number): CalendarDate {
  const day = new Date(at)
  return new CalendarDate(day.getFullYear(), day.getMonth() + 1, day.getDate())
}

const daysOf = ({ first, last }: { readonly first: CalendarDate; readonly last: CalendarDate }): Days => ({ first: first.toString(), last: last.toString() })

type DayProps = { readonly label: string; readonly day: CalendarDate; readonly onChange: (day: CalendarDate | null) => void; readonly isInvalid?: boolean }

function Day({ label, day, onChange, isInvalid = false }: DayProps) {
  return (
    <DateField className={css.day ?? ''} value={day} onChange={onChange} isInvalid={isInvalid} shouldForceLeadingZeros={false}>
      <Label>{label}</Label>
      <DateInput className={css.input ?? ''}>{(segment) => <DateSegment className={css.segment ?? ''} segment={segment} />}</DateInput>
    </DateField>
  )
}
