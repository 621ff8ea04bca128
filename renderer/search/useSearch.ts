/** Asks the desk while the agent types. */
import { useEffect, useState } from 'react'
import type { Found } from '../../contract/answers/found.ts'
import { usePage } from '../page/usePage.ts'

/** One letter is in nearly every message. */
export const fewestLetters = 2
const most = 50
/** A pause this long asks; fast typing does not ask for every letter. */
const pauseMs = 80

export type SearchState =
  | { readonly kind: 'idle' }
  /** `before` is the answer to the text before, shown until the new one is here. */
  | { readonly kind: 'loading'; readonly before?: Found }
  | { readonly kind: 'found'; readonly found: Found }
  | { readonly kind: 'failed' }

type Answer = { readonly text: string; readonly found: Found | undefined }

export function useSearch(typed: string): SearchState {
  const { query } = usePage()
  const text = typed.trim()
  const isAsking = text.length >= fewestLetters
  const [answer, setAnswer] = useState<Answer>()

  useEffect(() => {
    if (!isAsking) return
    let wanted = true
    const take = (found?: Found) => wanted && setAnswer({ text, found })
    const ask = setTimeout(() => query('search', { text, limit: most }).then(take, () => take()), pauseMs)
    return () => {
      wanted = false
      clearTimeout(ask)
    }
  }, [query, text, isAsking])

  if (!isAsking) return { kind: 'idle' }
  if (answer?.text !== text) return { kind: 'loading', ...(answer?.found && { before: answer.found }) }
  return answer.found ? { kind: 'found', found: answer.found } : { kind: 'failed' }
}
