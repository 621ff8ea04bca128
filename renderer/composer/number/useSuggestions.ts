/** Contacts whose name or number begins like what was typed. */
import { useEffect, useState } from 'react'
import type { Contact } from '../../../contract/model.ts'
import { usePage } from '../../page/usePage.ts'
import { digitsOf, type Reading } from '../../words/number.ts'

const none: readonly Contact[] = []
/** Fewer digits than these fit nearly every number. */
const fewestDigits = 3

/** The desk's suggestions for the text, newest answer only; none once the number is whole. */
export function useSuggestions(text: string, reading: Reading): readonly Contact[] {
  const page = usePage()
  const query = queryFor(text, reading)
  const [answer, setAnswer] = useState<{ readonly query: string; readonly contacts: readonly Contact[] }>()

  useEffect(() => {
    if (query === '') return
    let wanted = true
    // Suggestions are a convenience: without an answer the field works as it does without them.
    const take = (contacts: readonly Contact[]) => wanted && setAnswer({ query, contacts })
    page.query('contact.suggest', { text: query }).then(take, () => take(none))
    return () => {
      wanted = false
    }
  }, [page, query])

  return query !== '' && answer?.query === query ? answer.contacts : none
}

function queryFor(text: string, reading: Reading): string {
  if (reading.kind === 'name') return reading.text
  const isLongEnough = reading.kind === 'partial' && digitsOf(text).length >= fewestDigits
  return isLongEnough ? text.trim() : ''
}
