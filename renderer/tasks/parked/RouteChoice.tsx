/** To whom the answer to a parked send goes, which can be changed while it is waited for, and until when it is. */
import { UserRound, UsersRound } from 'lucide-react'
import type { Route } from '../../../contract/model.ts'
import { useNow, usePage } from '../../page/usePage.ts'
import { Segmented } from '../../ui/field/Segmented.tsx'
import { untilWords } from '../../words/times.ts'
import css from './ParkedPopover.module.css'

const ways = [
  { value: 'me', icon: UserRound, words: 'Me' },
  { value: 'any', icon: UsersRound, words: 'Any agent' },
] as const

export function RouteChoice({ route }: { route: Route }) {
  const { act } = usePage()
  const now = useNow(60_000)
  return (
    <div className={css.route}>
      <Segmented inline label="Reply goes to" value={route.to} options={ways} onChange={(to) => act('route.change', { routeId: route.id, to })} />
      <p className={css.when}>{route.until === undefined ? 'Waits until they reply.' : `Waits for the reply until ${untilWords(route.until, now)}.`}</p>
    </div>
  )
}
