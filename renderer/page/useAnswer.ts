/** What the desk answers to a question that a part of the page asks while it is drawn. */
import { useEffect, useState } from 'react'
import type { Answers, QueryInput, QueryName } from '../../contract/queries.ts'
import { usePage } from './usePage.ts'

/** `failed`: the desk did not answer, and has logged why. */
export type Heard<Answer> = { readonly state: 'asking' | 'here' | 'failed'; readonly answer?: Answer }

const asking = { state: 'asking' } as const

/**
 * Asks once, and once more whenever `again` is another; until that is answered the answer before stays. Of another input it never does.
 *
 * @param input undefined asks nothing
 * @param again whatever the answer depends on besides
 */
export function useAnswer<N extends QueryName>(name: N, input: QueryInput<N> | undefined, again?: unknown): Heard<Answers[N]> {
  const { query } = usePage()
  const asked = input && JSON.stringify(input)
  const [heard, setHeard] = useState<Heard<Answers[N]> & { readonly asked?: string }>(asking)
  useEffect(() => {
    if (asked === undefined) return
    let wanted = true
    query(name, JSON.parse(asked) as QueryInput<N>).then(
      (answer) => wanted && setHeard({ asked, state: 'here', answer }),
      () => wanted && setHeard({ asked, state: 'failed' }),
    )
    return () => {
      wanted = false
    }
  }, [query, name, asked, again])
  return asked !== undefined && heard.asked === asked ? heard : asking
}
