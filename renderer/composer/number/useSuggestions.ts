/** Contacts whose name or number begins like what was typed. */
import { useEffect, useState } from 'react'
import { digitsOf, fewestDigits } from '../../../common/number/plain.ts'
import type { Reading } from '../../../common/number/reading.ts'
import type { Contact } from '../../../contract/model.ts'
import { usePage } from '../../page/usePage.ts'

const none: readonly Contact[] = []

/** `contacts` are the desk's answer to the text as it is now; `isAnswered` tells that there is one. */
export type Suggested = { readonly contacts: readonly Contact[]; readonly isAnswered: boolean }

/** None once the number is whole. */
export function useSuggestions(text: string, reading: Reading): Suggested {
  const { query } = usePage()
  const asked = queryFor(text, reading)
  const [answer, setAnswer] = useState<{ readonly asked: string; readonly contacts: readonly Contact[] }>()

  useEffect(() => {
    if (asked === '') return
    let wanted = true
    // Suggestions are a convenience: without an answer the field works as it does without them.
    const take = (contacts: readonly Contact[]) => wanted && setAnswer({ asked, contacts })
    query('contact.suggest', { text: asked }).then(take, () => take(none))
    return () => {
      wanted = false
    }
  }, [asked, query])

  const isAnswered = asked !== '' && answer?.asked === asked
  return { contacts: isAnswered ? answer.contacts : none, isAnswered }
}

function queryFor(text: string, reading: Reading): string {
  if (reading.kind === 'name') return reading.text
  const isOnItsWay = reading.kind === 'partial' || reading.kind === 'short'
  return isOnItsWay && digitsOf(text).length >= fewestDigits ? text.trim() : ''
}
