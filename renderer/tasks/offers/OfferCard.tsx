/** One offered chat in full: who, where from, what they asked first, and the seconds left to take it. */
import { CornerUpLeft } from 'lucide-react'
import { useId } from 'react'
import type { Task } from '../../../contract/model.ts'
import { useNumbers } from '../../page/useNumbers.ts'
import { useNow } from '../../page/usePage.ts'
import { Button } from '../../ui/button/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { Avatar } from '../../ui/sign/Avatar.tsx'
import { Ring } from '../../ui/ring/Ring.tsx'
import { Sentence, Words } from '../../ui/text/Words.tsx'
import text from '../../ui/text.module.css'
import { handedWords } from '../../words/colleagues.ts'
import { plainOf } from '../../words/people/isolate.ts'
import { stopwatch } from '../../words/durations.ts'
import { shortDate } from '../../words/times.ts'
import { offerWords } from '../words.ts'
import css from './Offer.module.css'
import { offeredWords, useOffer } from './useOffer.ts'

export function OfferCard({ task }: { task: Task }) {
  const { name, contact, leftMs, part, isLate, article, isAccepting, isDeclining, accept, decline } = useOffer(task)
  const { numberOf } = useNumbers()
  const declineId = useId()
  const from = [contact?.name && numberOf(task.phone), contact?.place].filter(Boolean).join(' · ')
  return (
    <article className={classes(css.offer, isLate && css.late)} {...article}>
      <div className={css.head}>
        <span className={css.ring}>
          <Ring part={part} size={40} className={css.drains} />
          <Avatar name={contact?.name} seed={task.phone} size={32} />
        </span>
        <div className={text.grow}>
          <Words className={classes(css.name, text.ellipsis)}>{name}</Words>
          <div className={classes(css.from, text.ellipsis)}>{from}</div>
        </div>
        <span className={classes(css.seconds, text.num)} role="timer" aria-live="off">
          {stopwatch(leftMs)}
        </span>
      </div>
      {task.handed && <Handed handed={task.handed} />}
      <p className={task.handed?.note ? text.hidden : classes(css.text, (task.answers || task.handed) && css.oneLine)} dir="auto">
        {offeredWords(task)}
      </p>
      {task.answers && !task.handed && <Answers body={task.answers.body} at={task.answers.at} />}
      <div className={css.answers}>
        <Button variant="primary" isPending={isAccepting} isDisabled={isDeclining} onPress={accept}>
          {offerWords.accept}
        </Button>
        <span className={css.decline} title={offerWords.declineMeans}>
          <Button block aria-describedby={declineId} isPending={isDeclining} isDisabled={isAccepting} preventFocusOnPress onPress={decline}>
            {offerWords.decline}
          </Button>
        </span>
      </div>
      <span id={declineId} hidden>
        {offerWords.declineMeans}
      </span>
    </article>
  )
}

/** The card keeps its height, so a note stands in the place of what the voter wrote. */
function Handed({ handed }: { handed: NonNullable<Task['handed']> }) {
  const words = handedWords(handed)
  return (
    <p className={classes(css.handed, handed.note && css.noted)} title={plainOf(words)}>
      <Sentence text={words} />
    </p>
  )
}

/** It is no first word: it answers a text of ours. */
function Answers({ body, at }: { body: string; at: number }) {
  const now = useNow(60_000)
  return (
    <p className={css.ours} title={body}>
      <CornerUpLeft size={12} strokeWidth={2.1} aria-hidden />
      <span className={text.ellipsis}>{offerWords.answers({ date: shortDate(at, now), text: body })}</span>
    </p>
  )
}
