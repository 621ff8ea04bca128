/** Which days are chosen: today, yesterday, this week, or any others from one day to another. */
import { useState } from 'react'
import { CalendarDate } from '@internationalized/date'
import type { Days, Period } from '../../../contract/answers/stats.ts'
import { usePage } from '../../page/usePage.ts'

export type Choice = Period | 'range'
export type Range = { readonly first: CalendarDate; readonly last: CalendarDate }

/** The other days that are shown first. */
const firstDays = 30

export function useDays() {
  const { clock } = usePage()
  const [days, setDays] = useState<Days>('today')
  const [choice, setChoice] = useState<Choice>('today')
  const [range, setRange] = useState((): Range => {
    const last = dayOf(clock.now())
    return { first: last.subtract({ days: firstDays - 1 }), last }
  })
  return {
    /** Those that were chosen last and are in order. */
    days,
    choice,
    range,
    choose(next: Choice): void {
      setChoice(next)
      setDays(next === 'range' ? daysOf(range) : next)
    },
    change(next: Range): void {
      setRange(next)
      if (isInOrder(next)) setDays(daysOf(next))
    },
  }
}

export const isInOrder = ({ first, last }: Range): boolean => first.compare(last) <= 0

/** The day of this computer's zone. */
function dayOf(at: number): CalendarDate {
  const day = new Date(at)
  return new CalendarDate(day.getFullYear(), day.getMonth() + 1, day.getDate())
}

const daysOf = ({ first, last }: Range): Days => ({ first: first.toString(), last: last.toString() })
