/** What became of the messages that were sent, and the way to those that didn't arrive. */
import { useEffect, useState } from 'react'
import { Check, CheckCheck, CircleAlert, Clock, type LucideIcon } from 'lucide-react'
import { figure } from '../../common/wording/formats.ts'
import type { Found, Period, Stats } from '../../contract/queries.ts'
import { useNumbers } from '../page/useNumbers.ts'
import { useNow, usePage } from '../page/usePage.ts'
import { Button, LinkButton } from '../ui/button/Button.tsx'
import { shortDate } from '../words/times.ts'
import { failureWords, hasFailed } from '../words/words.ts'
import css from './Delivery.module.css'

type Count = { readonly icon: LucideIcon; readonly count: number; readonly word: string }

const countsOf = ({ delivered, underWay, queued, failed }: Stats): readonly Count[] => [
  { icon: CheckCheck, count: delivered, word: 'delivered' },
  { icon: Check, count: underWay, word: 'sent' },
  { icon: Clock, count: queued, word: 'queued' },
  { icon: CircleAlert, count: failed, word: 'failed' },
]

export function Delivery({ period, stats }: { readonly period: Period; readonly stats: Stats }) {
  const [isShown, setShown] = useState(false)
  return (
    <section className={css.delivery} aria-label="Delivery">
      <div className={css.line}>
        <h2>Delivery</h2>
        {countsOf(stats).map(({ icon: Icon, count, word }) => (
          <span key={word}>
            <Icon size={14} strokeWidth={1.9} aria-hidden /> <b>{figure(count)}</b> {word}
          </span>
        ))}
        {stats.failed > 0 && (
          <LinkButton className={css.show} aria-expanded={isShown} onPress={() => setShown(!isShown)}>
            {isShown ? 'Hide failed' : 'Show failed'}
          </LinkButton>
        )}
      </div>
      {isShown && <Failed period={period} count={stats.failed} />}
    </section>
  )
}

function Failed({ period, count }: { readonly period: Period; readonly count: number }) {
  const { query, openChat, composing } = usePage()
  const { nameOf } = useNumbers()
  const now = useNow(60_000)
  const [failed, setFailed] = useState<Found['messages']>()
  useEffect(() => {
    let wanted = true
    query('stats.failed', { period }).then((found) => wanted && setFailed(found), () => wanted && setFailed([]))
    return () => {
      wanted = false
    }
  }, [query, period, count])
  if (!failed) return null
  return (
    <ul className={css.failed} aria-label="Messages that didn’t arrive">
      {failed.map(({ message, phone, name, taskId }) => (
        <li key={message.id}>
          <bdi className={css.who}>{nameOf(name === undefined ? undefined : { name }, phone)}</bdi>
          <span className={css.when}>{shortDate(message.at, now)}</span>
          <span className={css.why}>
            {hasFailed(message.delivery) && failureWords(message.delivery, message.failure)} “<bdi>{message.body}</bdi>”
          </span>
          {taskId === undefined ? (
            <Button size="sm" onPress={() => void composing.begin({ to: phone, body: message.body })}>
              Text again
            </Button>
          ) : (
            <Button size="sm" onPress={() => void openChat(taskId)}>
              Open chat
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
