/** To whom the answer to a parked send goes, which can be changed while it is waited for, and until when it is. */
import { UserRound, UsersRound } from 'lucide-react'
import type { Route } from '../../../contract/model.ts'
import { useNow, usePage } from '../../page/usePage.ts'
import { Segmented } from '../../ui/field/Segmented.tsx'
import { untilWords } from '../../words/times.ts'
import { choiceWords, parkedWords } from '../words.ts'
import css from './ParkedPopover.module.css'

const ways = [
  { value: 'me', icon: UserRound },
  { value: 'any', icon: UsersRound },
] as const

export function RouteChoice({ route }: { route: Route }) {
  const { act } = usePage()
  const now = useNow(60_000)
  const options = ways.map((way) => ({ ...way, words: choiceWords[way.value] }))
  return (
    <div className={css.route}>
      <Segmented inline label={parkedWords.goesTo} value={route.to} options={options} onChange={(to) => act('route.change', { routeId: route.id, to })} />
      <p className={css.when}>{route.until === undefined ? parkedWords.waitsForReply : parkedWords.waitsForReplyUntil({ time: untilWords(route.until, now) })}</p>
    </div>
  )
}
