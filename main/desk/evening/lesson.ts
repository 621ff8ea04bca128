/** What came of a voter whom the agent met: what the store can tell of it, and no more. Pure. */
import type { Lesson, Personality } from '../../../contract/answers/evening.ts'
import type { MarkKind } from '../../../contract/model.ts'
import type { MessageRow } from '../../store/rows/messages.ts'
import { consentIn } from '../inbox/consent.ts'

export type Said = Pick<MessageRow, 'direction' | 'body' | 'quiet'>

type Facts = {
  /** What the voter wrote and what went to them in the evening, oldest first. */
  readonly said: readonly Said[]
  readonly marks: ReadonlySet<MarkKind>
  /** There is a task of theirs. */
  readonly isOpen: boolean
}

export function lessonOf(personality: Personality, { said, marks, isOpen }: Facts): Lesson {
  const wentAfter = (first: (text: Said) => boolean): boolean => {
    const at = said.findIndex((text) => text.direction === 'inbound' && first(text))
    return at !== -1 && said.slice(at).some(({ direction }) => direction === 'outbound')
  }
  const refuses = ({ body }: Said): boolean => ['refused', 'doubtful'].includes(consentIn(body) ?? '')
  if (personality === 'stops-in-words' && said.some((text) => text.direction === 'inbound' && refuses(text))) return wentAfter(refuses) ? 'texted-again' : 'stopped'
  if (personality === 'wrong-number') return marks.has('wrong-number') || marks.has('opted-out') ? 'marked' : 'unmarked'
  if (said.some(({ quiet }) => quiet === 'anyway')) return 'night'
  if (wentAfter(() => true)) return 'answered'
  return isOpen ? 'waits' : 'unanswered'
}
