/** Which days the figures are of: one of the usual periods, or others, whose first and last are typed. */
import type { CalendarDate } from '@internationalized/date'
import { DateField, DateInput, DateSegment } from 'react-aria-components/DateField'
import { Label } from 'react-aria-components/Label'
import { periods } from '../../../contract/answers/stats.ts'
import { Segmented } from '../../ui/field/Segmented.tsx'
import css from './DaysChoice.module.css'
import { periodWords, statsWords } from '../words/words.ts'
import { isInOrder, type Choice, type Range } from './useDays.ts'

const choices: readonly Choice[] = [...periods, 'range']

type PeriodProps = { readonly choice: Choice; readonly onChoose: (choice: Choice) => void }

export function PeriodChoice({ choice, onChoose }: PeriodProps) {
  return <Segmented hidesLabel label={statsWords.period} value={choice} options={choices.map((value) => ({ value, words: periodWords[value] }))} onChange={onChoose} />
}

type RangeProps = { readonly range: Range; readonly onChange: (range: Range) => void }

export function RangeFields({ range, onChange }: RangeProps) {
  const isWrong = !isInOrder(range)
  /** A half typed day is none. */
  const change = (end: keyof Range) => (day: CalendarDate | null) => day && onChange({ ...range, [end]: day })
  return (
    <div className={css.range}>
      <Day label={statsWords.firstDay} day={range.first} onChange={change('first')} />
      <Day label={statsWords.lastDay} day={range.last} onChange={change('last')} isInvalid={isWrong} />
      {isWrong && (
        <span className={css.wrong} role="alert">
          {statsWords.badDays}
        </span>
      )}
    </div>
  )
}

type DayProps = { readonly label: string; readonly day: CalendarDate; readonly onChange: (day: CalendarDate | null) => void; readonly isInvalid?: boolean }

function Day({ label, day, onChange, isInvalid = false }: DayProps) {
  return (
    <DateField className={css.day ?? ''} value={day} onChange={onChange} isInvalid={isInvalid} shouldForceLeadingZeros={false}>
      <Label>{label}</Label>
      <DateInput className={css.input ?? ''}>{(segment) => <DateSegment className={css.segment ?? ''} segment={segment} />}</DateInput>
    </DateField>
  )
}
