/** The end of the guide: what was sent, how fast, and what was stopped before it went out. */
import { Check, MessageCircle, ShieldCheck, Timer } from 'lucide-react'
import type { ReactNode } from 'react'
import { usePage } from '../page/usePage.ts'
import { Button } from '../ui/button/Button.tsx'
import { Dialog } from '../ui/overlay/Dialog.tsx'
import { Sentence } from '../ui/text/Words.tsx'
import { stopwatch } from '../words/durations.ts'
import { refusalWords } from '../words/words.ts'
import type { Debrief } from '../page/guiding/debrief.ts'
import css from './Guide.module.css'
import { guideWords as words } from './words.ts'

type Props = { readonly debrief: Debrief; readonly name: string }

export function DebriefDialog({ debrief, name }: Props) {
  const { guide } = usePage()
  const { sent, segments, delivered, received, answerMs, chatMs, stopped } = debrief
  const median = answerMs.toSorted((a, b) => a - b)[Math.floor((answerMs.length - 1) / 2)]
  return (
    <Dialog label={words.overTitle} isOpen onClose={guide.leave} className={css.debrief ?? ''}>
      <h2>{words.overTitle}</h2>
      <p className={css.lead}>
        <Sentence text={words.overLead({ name })} />
      </p>
      <ul className={css.facts}>
        <Fact icon={<MessageCircle size={16} strokeWidth={1.9} aria-hidden />} means={words.sentMeans({ segments, delivered })}>
          {words.sent({ count: sent })}
        </Fact>
        <Fact icon={<Check size={16} strokeWidth={1.9} aria-hidden />} means={chatMs === undefined ? undefined : words.chat({ time: stopwatch(chatMs) })}>
          {words.received({ count: received })}
        </Fact>
        <Fact icon={<Timer size={16} strokeWidth={1.9} aria-hidden />} means={median === undefined ? undefined : words.answerMeans}>
          {median === undefined ? words.noAnswer : words.answer({ time: stopwatch(median) })}
        </Fact>
        <Fact icon={<ShieldCheck size={16} strokeWidth={1.9} aria-hidden />}>
          {stopped.length === 0 ? words.nothingStopped : words.stopped}
          {stopped.map((refusal, index) => (
            <span key={index} className={css.means}>
              {refusalWords(refusal)}
            </span>
          ))}
        </Fact>
      </ul>
      <div className={css.answers}>
        <Button onPress={() => void guide.begin()}>{words.again}</Button>
        <Button variant="primary" autoFocus onPress={guide.leave}>
          {words.done}
        </Button>
      </div>
    </Dialog>
  )
}

type FactProps = { readonly icon: ReactNode; readonly means?: string | undefined; readonly children: ReactNode }

function Fact({ icon, means, children }: FactProps) {
  return (
    <li>
      {icon}
      <span>
        {children}
        {means !== undefined && <span className={css.means}>{means}</span>}
      </span>
    </li>
  )
}
