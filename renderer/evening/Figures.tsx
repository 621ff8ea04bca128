/** What was counted: voters, texts, times, and what was looked at before a text went out. What the stats list, these figures lead to as well. */
import { figure } from '../../common/wording/formats.ts'
import { checks, type Evening, type Pace } from '../../contract/answers/evening.ts'
import type { ChatCount, TextCount } from '../../contract/answers/stats.ts'
import { FigureLink, type Counted } from '../stats/counted/FigureLink.tsx'
import { chatListWords, textListWords } from '../stats/words/words.ts'
import { stopwatch } from '../words/durations.ts'
import { Group, type Row } from './Group.tsx'
import { checkWords, eveningWords as words } from './words.ts'

type Props = { readonly evening: Evening; readonly show: (counted: Counted) => void }

/** These stand there only while there are some. */
const passing = ['underWay', 'queued'] as const satisfies readonly TextCount[]

export function Figures({ evening, show }: Props) {
  const part = { within: { from: evening.from, until: evening.until }, when: words.when }
  const texts = (of: TextCount): Row => [words[of], <FigureLink key={of} count={evening[of]} counted={{ kind: 'texts', of, ...part }} what={textListWords[of]} show={show} />]
  const chats = (name: string, of: ChatCount, count: number, says?: string): Row => [
    name,
    <FigureLink key={of} count={count} counted={{ kind: 'chats', of, ...part }} what={chatListWords[of]} show={show}>
      {says ?? figure(count)}
    </FigureLink>,
  ]
  const { firstAnswer, handling } = evening
  return (
    <>
      <Group
        title={words.voters}
        rows={[
          [words.texted, figure(evening.texted)],
          [words.wrote, figure(evening.wrote)],
          texts('received'),
          chats(words.finished, 'finished', handling.count),
        ]}
      />
      <Group title={words.texts} rows={[texts('sent'), texts('delivered'), ...passing.filter((of) => evening[of] > 0).map(texts), texts('failed'), texts('unknown')]} />
      <Group
        title={words.times}
        rows={[
          chats(words.firstReply, 'answered', firstAnswer.count, timeOf(firstAnswer.medianMs)),
          [words.slowestReply, timeOf(firstAnswer.slowestMs)],
          chats(words.chatTime, 'finished', handling.count, timeOf(handling.medianMs)),
          [words.longestChat, timeOf(handling.slowestMs)],
        ]}
      />
      <Group title={words.checks} none={words.nothingChecked} rows={checks.filter((check) => evening.checks[check] > 0).map((check) => [checkWords[check], figure(evening.checks[check])])} />
    </>
  )
}

const timeOf = (ms: Pace['medianMs']): string => (ms === undefined ? '–' : stopwatch(ms))
