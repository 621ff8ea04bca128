/** To whom the answer to a parked send goes, which can be changed while it is waited for, and until when it is. */
import { UserRound, UsersRound } from 'lucide-react'
import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup'
import type { Route } from '../../contract/model.ts'
import { act } from '../desk/act.ts'
import { untilWords } from '../desk/times.ts'
import { useNow } from '../ui/clock.ts'
import css from './RouteChoice.module.css'

const ways = [
  { to: 'me', icon: UserRound, words: 'Me' },
  { to: 'any', icon: UsersRound, words: 'Any agent' },
] as const

export function RouteChoice({ route }: { route: Route }) {
  const now = useNow(60_000)
  return (
    <div className={css.choice}>
      <RadioGroup
        className={css.group ?? ''}
        orientation="horizontal"
        value={route.to}
        onChange={(to) => void act('route.change', { routeId: route.id, to: to as Route['to'] })}
      >
        <Label className={css.label ?? ''}>Reply goes to</Label>
        <div className={css.ways}>
          {ways.map(({ to, icon: Icon, words }) => (
            <RadioField key={to} value={to}>
              <RadioButton className={css.way ?? ''}>
                <Icon size={14} strokeWidth={2.1} aria-hidden />
                {words}
              </RadioButton>
            </RadioField>
          ))}
        </div>
      </RadioGroup>
      <p className={css.until}>{route.until === undefined ? 'Waits until they reply.' : `Waits for the reply until ${untilWords(route.until, now)}.`}</p>
    </div>
  )
}
