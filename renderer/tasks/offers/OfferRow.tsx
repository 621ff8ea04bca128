/** One offered chat in a line: who, the seconds left, and the two answers. What they asked is told on hover, and in full once it is first. */
import { X } from 'lucide-react'
import type { Task } from '../../../contract/model.ts'
import { Button } from '../../ui/button/Button.tsx'
import { IconButton } from '../../ui/button/IconButton.tsx'
import { classes } from '../../ui/classes.ts'
import { Sentence, Words } from '../../ui/text/Words.tsx'
import text from '../../ui/text.module.css'
import { handedWords } from '../../words/colleagues.ts'
import { stopwatch } from '../../words/durations.ts'
import { plainOf } from '../../words/people/isolate.ts'
import { offerWords } from '../words.ts'
import css from './Offer.module.css'
import { offeredWords, useOffer } from './useOffer.ts'

export function OfferRow({ task }: { task: Task }) {
  const { name, leftMs, isLate, article, isAccepting, isDeclining, accept, decline } = useOffer(task)
  return (
    <article className={classes(css.line, isLate && css.late)} title={[task.handed && plainOf(handedWords(task.handed)), offeredWords(task)].filter(Boolean).join(' · ')} {...article}>
      {task.handed && (
        <span className={text.hidden}>
          <Sentence text={handedWords(task.handed)} />
        </span>
      )}
      <Words className={classes(text.grow, css.name, text.ellipsis)}>{name}</Words>
      <span className={classes(css.seconds, text.num)} role="timer" aria-live="off">
        {stopwatch(leftMs)}
      </span>
      <Button size="sm" variant="primary" isPending={isAccepting} isDisabled={isDeclining} onPress={accept}>
        {offerWords.accept}
      </Button>
      <IconButton small label={offerWords.decline} isPending={isDeclining} isDisabled={isAccepting} preventFocusOnPress onPress={decline}>
        <X size={14} strokeWidth={2.1} aria-hidden />
      </IconButton>
    </article>
  )
}
