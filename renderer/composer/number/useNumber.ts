/** What stands in the number field: how it is read, what is shown in its place, which country it is of. */
import { useMemo, useState } from 'react'
import { countryOf, type CountryCode } from '../../../common/number/country.ts'
import { plain } from '../../../common/number/plain.ts'
import { readNumber } from '../../../common/number/read/read.ts'
import type { WholeNumber } from '../../../common/number/reading.ts'
import { leftOutOf } from '../../../common/number/sentences.ts'
import { isOwnNumber, warningsOf } from '../../../common/number/warn.ts'
import { numberText } from '../../../common/number/write.ts'
import { limits } from '../../../contract/limits.ts'
import { useFilling, useMirror } from '../../page/usePage.ts'
import { inCountry } from './typing.ts'

/** @param change puts another text into the field */
export function useNumber(text: string, change: (text: string) => void) {
  const home = countryOf(useMirror((state) => state.settings.country))
  const sender = useMirror((state) => state.line.sender)
  const filled = useFilling(({ count }) => count)
  const [choice, setChoice] = useState<{ readonly country: CountryCode; readonly filled: number }>()
  // What is filled in from elsewhere is a number of the desk's own country, or bears its code.
  const readIn = choice?.filled === filled ? choice.country : home
  const reading = useMemo(() => readNumber(text, readIn), [text, readIn])
  /** What the text had beside the number before the number alone was shown. */
  const [noted, setNoted] = useState<{ readonly phone: string; readonly notes: readonly string[] }>()
  const number = reading.kind === 'number' ? reading : undefined
  const notes = number ? leftOutOf(number) : []

  /** Shows a number in the form that the desk's own country reads again, so that the draft means the same tomorrow. */
  const show = (found: WholeNumber) => {
    const said = leftOutOf(found)
    if (said.length > 0) setNoted({ phone: found.phone, notes: said })
    const written = numberText(found.phone, home)
    if (written !== text) change(written)
    setChoice(undefined)
  }

  return {
    reading,
    phone: number?.phone,
    home,
    readIn,
    country: ('country' in reading ? reading.country : undefined) ?? readIn,
    isOwn: number !== undefined && isOwnNumber(number.phone, sender),
    warnings: number ? warningsOf(number, home) : [],
    notes: notes.length === 0 && noted?.phone === number?.phone ? (noted?.notes ?? []) : notes,
    settle: () => number && show(number),
    pick: (phone: string) => show({ phone }),
    /** Takes the numbers of a text that is to stand alone in the field; tells what it found, or undefined where that is for the agent to see. */
    paste: (pasted: string): 'number' | 'choice' | undefined => {
      const found = readNumber(pasted, readIn)
      const asked = found.kind === 'choice' && found.why === 'several' ? listOf(found.numbers, home) : plain(pasted)
      if (found.kind === 'number') show(found)
      else if (found.kind === 'choice' && asked.length <= limits.number) change(asked)
      else return undefined
      return found.kind
    },
    choose: (country: CountryCode) => {
      change(inCountry(text, readIn, country))
      setChoice({ country, filled })
    },
  }
}

/** As many as the field holds; each of them whole. */
const listOf = (numbers: readonly WholeNumber[], home: CountryCode): string =>
  numbers.reduce((text, { phone }) => {
    const longer = `${text}${text && '; '}${numberText(phone, home)}`
    return longer.length > limits.number ? text : longer
  }, '')
