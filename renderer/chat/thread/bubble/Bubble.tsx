/** One message. The last of a run bears the line with its time and how far it came. */
import { hasFailed } from '../../../../common/delivery.ts'
import type { Message } from '../../../../contract/model.ts'
import { classes } from '../../../ui/classes.ts'
import { Sentence, Words } from '../../../ui/text/Words.tsx'
import text from '../../../ui/text.module.css'
import { isolated } from '../../../words/people/isolate.ts'
import { clockTime } from '../../../words/times.ts'
import { isQueued } from '../../../words/words.ts'
import { channelWords, threadWords } from '../words.ts'
import css from './Bubble.module.css'
import { QuoteButton } from '../../quote/QuoteButton.tsx'
import { isQuotable } from '../../quote/useQuote.ts'
import { Content } from './Content.tsx'
import { Delivery } from './delivery/Delivery.tsx'
import type { BubbleItem } from '../items/items.ts'

type Props = {
  readonly item: BubbleItem
  readonly phone: string
  /** Its chat has ended. */
  readonly isOver: boolean
  /** The agent looked for it. */
  readonly isFound: boolean
}

export function Bubble({ item, phone, isOver, isFound }: Props) {
  const { message, joinsBefore, joinsAfter } = item
  const isOut = message.direction === 'outbound'
  const look = isOut && lookOf(message.delivery)
  const writer = message.by === undefined ? undefined : message.by || threadWords.colleague
  const spoken = spokenBefore(message, writer)
  return (
    <div className={classes(css.line, isOut && css.out, joinsBefore && css.joinsBefore, joinsAfter && css.joinsAfter)}>
      {writer !== undefined && !joinsBefore && (
        <span className={css.writer} aria-hidden>
          <Words>{writer}</Words>
        </span>
      )}
      <div className={css.beside}>
        <div className={classes(css.bubble, look, isFound && css.found)} aria-current={isFound || undefined}>
          <span className={text.hidden}>
            <Sentence text={spoken} />{' '}
          </span>
          <Content message={message} />
        </div>
        {!isOver && isQuotable(message) && <QuoteButton message={message} />}
      </div>
      {message.channel && message.channel !== 'sms' && <span className={css.channel}>{channelWords[message.channel]}</span>}
      {!joinsAfter && <Delivery message={message} phone={phone} isOver={isOver || writer !== undefined} at={message.at} />}
    </div>
  )
}

/** @param writer the colleague who wrote it */
function spokenBefore({ direction, at }: Message, writer: string | undefined): string {
  const time = clockTime(at)
  if (writer !== undefined) return threadWords.fromColleague({ name: isolated(writer), time })
  return threadWords[direction === 'outbound' ? 'fromAgent' : 'fromVoter']({ time })
}

function lookOf(delivery: Message['delivery']): string | undefined {
  if (hasFailed(delivery)) return css.failed
  if (delivery === 'unclear') return css.unclear
  return isQueued(delivery) ? css.queued : undefined
}
