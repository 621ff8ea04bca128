/** What became of each chat and promise when the shift ended. */
import { CircleAlert, CircleCheck } from 'lucide-react'
import type { HandedOn } from '../../../contract/team.ts'
import { useNumbers } from '../../page/useNumbers.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Sentence } from '../../ui/text/Words.tsx'
import { isolated } from '../../words/people/isolate.ts'
import { shiftWords as words } from '../words.ts'
import css from './Shift.module.css'

export function Handed({ handed }: { readonly handed: readonly HandedOn[] }) {
  const { nameOf } = useNumbers()
  const isAllDone = handed.every(({ isDone }) => isDone)
  // What is still the agent's comes first.
  const lines = [...handed].toSorted((a, b) => Number(a.isDone) - Number(b.isDone))
  return (
    <>
      <Notice tone={isAllDone ? 'ok' : 'warn'} blocking className={css.result}>
        {isAllDone ? (handed.length === 0 ? words.endedEmpty : words.ended) : words.goesOn}
      </Notice>
      {lines.length > 0 && (
        <ul className={css.handed} aria-label={words.result}>
          {lines.map((each, index) => (
            <li key={index} data-left={!each.isDone || undefined}>
              {each.isDone ? <CircleCheck size={14} strokeWidth={2.1} aria-hidden /> : <CircleAlert size={14} strokeWidth={2.1} aria-hidden />}
              <span>
                <Sentence text={words[each.isDone ? 'done' : 'left']({ what: each.what, name: isolated(nameOf(each, each.phone)) })} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
