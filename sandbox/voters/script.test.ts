import { expect, test } from 'vitest'
import { parseScript } from './script.ts'
import { answer, freshTalk, matches } from './talk.ts'

const script = {
  name: 'Test', number: '+14145550101', place: 'Here', about: 'A test.', answersAfter: [0, 1], betweenTexts: [0, 0],
  answers: [{ when: ['vote*'], say: 'Where?', next: [{ when: ['school'], say: 'When?', next: [{ when: ['noon'], say: 'Thanks' }] }] }],
  fallback: ['One', 'Two'],
}
const parsed = (change: object = {}) => parseScript('test.json', JSON.stringify({ ...script, ...change }))

test.each([
  ['a missing number', { number: undefined }, /test\.json.*\n {2}number/],
  ['a number of another form', { number: '414-555-0101' }, /number: must be a North American number/],
  ['an unknown field', { nickname: 'T' }, /nickname/],
  ['a range that runs backwards', { answersAfter: [5, 2] }, /answersAfter: the first number must not be above the second/],
  ['an answer without words', { answers: [{ when: ['a'], say: '' }] }, /answers\.0\.say/],
  ['a mistake in a follow-up', { answers: [{ when: ['a'], say: 'b', next: [{ when: [], say: 'c' }] }] }, /answers\.0\.next\.0\.when/],
  ['an unknown delivery', { delivery: 'lost' }, /delivery/],
])('%s is told with its place', (_, change, message) => {
  expect(() => parsed(change)).toThrow(message)
})

test('a file that is not JSON is told by name', () => {
  expect(() => parseScript('test.json', '{ "name": ')).toThrow(/^test\.json is not valid JSON/)
})

test('follow-ups come first, down to any depth, and each answer is given once', () => {
  const heard = ['I vote', 'at the school', 'noon', 'I vote', 'noon', 'x']
  const said = []
  let talk = freshTalk
  for (const text of heard) {
    const next = answer(parsed(), talk, text)
    talk = next.talk
    said.push(...next.say.map(({ text: words }) => words))
  }
  expect(said).toEqual(['Where?', 'When?', 'Thanks', 'One', 'Two', 'One'])
})

test.each([
  ['vote', 'I VOTE!', true],
  ['vote', 'voted', false],
  ['vot*', 'voting', true],
  ['not need*', "you do not needed it", true],
  ["don't", 'You don’t', true],
  ['donde', '¿Dónde?', true],
  ['(a', 'x (a b', true],
  ['*', 'anything', true],
])('the pattern %s in %s: %s', (pattern, text, expected) => {
  expect(matches(pattern, text)).toBe(expected)
})
