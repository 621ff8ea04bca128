/** What became of the messages that were sent, and the way to those that didn't arrive. */
import { useEffect, useState, type ReactNode } from 'react'
import { Check, CheckCheck, CircleAlert, Clock, type LucideIcon } from 'lucide-react'
import { hasFailed } from '../../common/delivery.ts'
import type { Message, Period } from '../../contract/model.ts'
import type { Found, Stats } from '../../contract/queries.ts'
import { useNumbers } from '../page/useNumbers.ts'
import { useNow, usePage } from '../page/usePage.ts'
import { Button, LinkButton } from '../ui/button/Button.tsx'
import { Sentence } from '../ui/text/Words.tsx'
import { isolated } from '../words/people/isolate.ts'
import { shortDate } from '../words/times.ts'
import { failureWords } from '../words/words.ts'
import css from './Delivery.module.css'
import { statsWords } from './words.ts'

type Count = { readonly icon: LucideIcon; readonly count: number; readonly word: 'deliveredCount' | 'sentCount' | 'queuedCount' | 'failedCount' }

const countsOf = ({ delivered, underWay, queued, failed }: Stats): readonly Count[] => [
  { icon: CheckCheck, count: delivered, word: 'deliveredCount' },
  { icon: Check, count: underWay, word: 'sentCount' },
  { icon: Clock, count: queued, word: 'queuedCount' },
  { icon: CircleAlert, count: failed, word: 'failedCount' },
]

const b = (inner: ReactNode) => <b key="count">{inner}</b>

export function Delivery({ period, stats }: { readonly period: Period; readonly stats: Stats }) {
  const [isShown, setShown] = useState(false)
  return (
    <section className={css.delivery} aria-label={statsWords.delivery}>
      <div className={css.line}>
        <h2>{statsWords.delivery}</h2>
        {countsOf(stats).map(({ icon: Icon, count, word }) => (
          <span key={word}>
            <Icon size={14} strokeWidth={1.9} aria-hidden />
            <span>{statsWords[word]({ count, b })}</span>
          </span>
        ))}
        {stats.failed > 0 && (
          <LinkButton className={css.show} aria-expanded={isShown} onPress={() => setShown(!isShown)}>
            {isShown ? statsWords.hideFailed : statsWords.showFailed}
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
    <ul className={css.failed} aria-label={statsWords.failedList}>
      {failed.map(({ message, phone, name, taskId }) => (
        <li key={message.id}>
          <bdi className={css.who}>{nameOf(name === undefined ? undefined : { name }, phone)}</bdi>
          <span className={css.when}>{shortDate(message.at, now)}</span>
          <span className={css.why}>
            <Sentence text={wordsFor(message)} />
          </span>
          {taskId === undefined ? (
            <Button size="sm" onPress={() => void composing.begin({ to: phone, body: message.body })}>
              {statsWords.textAgain}
            </Button>
          ) : (
            <Button size="sm" onPress={() => void openChat(taskId)}>
              {statsWords.openChat}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}

function wordsFor({ delivery, failure, body }: Message): string {
  const theirs = isolated(body)
  return hasFailed(delivery) ? statsWords.failedMessage({ failure: failureWords(delivery, failure), body: theirs }) : statsWords.quoted({ body: theirs })
}
