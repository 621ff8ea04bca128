/** Asks the desk while the agent types. */
import { useEffect, useRef, useState } from 'react'
import { hasFilters, type Search } from '../../../common/search/filters.ts'
import { isEnough } from '../../../common/search/words.ts'
import type { Found, SearchFilters } from '../../../contract/answers/found.ts'
import { usePage } from '../../page/usePage.ts'

const most = 50

/** What the desk has found, and what it was found by. */
export type FoundBy = Asked & { readonly found: Found }
export type Asked = Pick<Search, 'words' | 'filters'>

export type SearchState =
  | { readonly kind: 'idle' }
  /** `before` is the answer to the text before, shown until the new one is here. */
  | { readonly kind: 'loading'; readonly before?: FoundBy }
  | { readonly kind: 'found'; readonly answer: FoundBy }
  | { readonly kind: 'failed' }

/** `text`: what was asked, as one text. */
type Answer = { readonly text: string; readonly by: FoundBy | undefined }

export function useSearch({ words, filters }: Search): SearchState {
  const { query } = usePage()
  const isAsking = isEnough(words) || hasFilters(filters)
  const text = JSON.stringify([words.trim(), filters])
  const [answer, setAnswer] = useState<Answer>()
  /** Asks one after another: while the desk is at one, only what was typed last waits. */
  const line = useRef(Promise.resolve())

  useEffect(() => {
    if (!isAsking) return
    let wanted = true
    const [sought, asked] = JSON.parse(text) as [string, SearchFilters]
    const take = (found?: Found) => wanted && setAnswer({ text, by: found && { words: sought, filters: asked, found } })
    line.current = line.current.then(async () => {
      if (!wanted) return
      await query('search', { text: sought, limit: most, ...(hasFilters(asked) && { filters: asked }) }).then(take, () => take())
    })
    return () => {
      wanted = false
    }
  }, [query, text, isAsking])

  if (!isAsking) return { kind: 'idle' }
  if (answer?.text !== text) return { kind: 'loading', ...(answer?.by && { before: answer.by }) }
  return answer.by ? { kind: 'found', answer: answer.by } : { kind: 'failed' }
}
