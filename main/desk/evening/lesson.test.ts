import { expect, it } from 'vitest'
import type { Lesson, Personality } from '../../../contract/answers/evening.ts'
import type { MarkKind } from '../../../contract/model.ts'
import { lessonOf, type Said } from './lesson.ts'

const theirs = (body: string): Said => ({ direction: 'inbound', body, quiet: null })
const ours = (quiet: Said['quiet'] = null): Said => ({ direction: 'outbound', body: 'Good day', quiet })
const refusal = theirs('Please take me off your list.')

type Case = readonly [Personality, readonly Said[], readonly MarkKind[], boolean, Lesson]

it.each<Case>([
  ['curious', [theirs('Where do I vote?')], [], true, 'waits'],
  ['curious', [theirs('Where do I vote?')], [], false, 'unanswered'],
  ['curious', [ours(), theirs('Where do I vote?')], [], false, 'unanswered'],
  ['curious', [theirs('Where do I vote?'), ours(), theirs('Thanks')], [], true, 'answered'],
  ['stops-in-words', [ours(), theirs('I know you mean well.')], [], true, 'waits'],
  ['stops-in-words', [ours(), theirs('I know you mean well.'), refusal], ['opted-out'], true, 'stopped'],
  ['stops-in-words', [ours(), theirs('I know you mean well.'), ours(), refusal], [], false, 'stopped'],
  ['stops-in-words', [ours(), refusal, ours()], [], false, 'texted-again'],
  ['wrong-number', [ours(), theirs('I think you have the wrong person.')], [], true, 'unmarked'],
  ['wrong-number', [ours(), theirs('I think you have the wrong person.'), ours()], ['wrong-number'], false, 'marked'],
  ['late-night', [theirs('Sorry for the hour'), ours()], [], true, 'answered'],
  ['late-night', [theirs('Sorry for the hour'), ours('anyway')], [], true, 'night'],
  ['mexico', [ours('anyway'), theirs('Hola')], [], false, 'night'],
])('%s, of %o, with marks %o and open %s: %s', (personality, said, marks, isOpen, lesson) => {
  expect(lessonOf(personality, { said, marks: new Set(marks), isOpen })).toBe(lesson)
})
