/** Who else of the team deals with a number. */
import { useEffect, useState } from 'react'
import type { Refusal } from '../../contract/commands.ts'
import type { Elsewhere } from '../../contract/team.ts'
import { useMirror, usePage } from '../page/usePage.ts'

/** The carrier is asked for it, so not at every digit of a number that might be whole. */
const restMs = 300

/**
 * Undefined outside a team, and until it is known: the desk looks once more before it sends.
 *
 * @param refusal what the desk answered to the last try; it may have learned something by then, so it is asked again
 */
export function useElsewhere(phone: string | undefined, refusal: Refusal | undefined): Elsewhere | undefined {
  const { query } = usePage()
  const isInTeam = useMirror(({ team }) => team.state === 'on')
  const [answer, setAnswer] = useState<Elsewhere & { readonly phone: string }>()
  useEffect(() => {
    if (phone === undefined || !isInTeam) return
    let wanted = true
    const take = (elsewhere: Elsewhere) => wanted && setAnswer({ ...elsewhere, phone })
    const timer = setTimeout(() => void query('team.elsewhere', { phone }).then(take, () => undefined), restMs)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [query, phone, isInTeam, refusal])
  return isInTeam && answer?.phone === phone ? answer : undefined
}
