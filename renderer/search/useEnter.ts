/** Enter that is pressed before the answer is here belongs to the text in the field, not to what was found by the text before. */
import { useEffect, useRef } from 'react'
import type { SearchState } from './found/useSearch.ts'

/** What is done with a result: it is opened, or its person gets a new message. */
export type Act = 'open' | 'compose'

/**
 * Keeps what is wanted until the answer to this text has come, and does it then; another text, or a search that fails, lets it go.
 *
 * @returns what says that it is wanted
 */
export function useEnter(typed: string, kind: SearchState['kind'], act: (how: Act) => void): (how: Act) => void {
  const wanted = useRef<{ readonly typed: string; readonly how: Act }>(undefined)
  useEffect(() => {
    if (!wanted.current) return
    const { typed: meant, how } = wanted.current
    if (meant === typed && kind === 'loading') return
    wanted.current = undefined
    if (meant === typed && kind === 'found') act(how)
  })
  return (how) => {
    wanted.current = { typed, how }
  }
}
