/** The right end of the number field: how much there is, whose number it is, and whether all is well with it. */
import { CircleCheck } from 'lucide-react'
import { countryName } from '../../../common/number/countries.ts'
import { isAtHome, type CountryCode } from '../../../common/number/country.ts'
import type { Reading } from '../../../common/number/reading.ts'
import { Spinner } from '../../ui/sign/Spinner.tsx'
import { numberWords } from '../words.ts'
import css from './NumberField.module.css'
import { besideOf } from './fieldHints.ts'
import type { Known } from './useContact.ts'
import type { Suggested } from './useSuggestions.ts'

export type FieldEndProps = {
  readonly reading: Reading
  readonly suggested: Suggested
  readonly known: Known
  readonly isGood: boolean
  readonly isTyping: boolean
  /** The desk's country. */
  readonly home: CountryCode
}

export function FieldEnd({ reading, suggested, known, isGood, isTyping, home }: FieldEndProps) {
  if (reading.kind !== 'number') return <span className={css.end}>{besideOf(reading, suggested)}</span>
  if (known.isLoading) {
    return (
      <span className={css.end}>
        <Spinner />
      </span>
    )
  }
  const { contact } = known
  const abroad = reading.country && !isAtHome(reading.country, home) ? countryName(reading.country) : undefined
  const mayGrow = isTyping && reading.mayGrow
  return (
    <span className={css.end}>
      <span>{mayGrow ? numberWords.mayGrow : (contact?.name ?? contact?.place ?? abroad)}</span>
      {isGood && !mayGrow && <CircleCheck size={16} strokeWidth={1.9} className={css.good} role="img" aria-label={numberWords.canText} />}
    </span>
  )
}
