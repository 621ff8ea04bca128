import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankFrom, blanksIn } from './blanks.ts'

const found = (text: string) => blanksIn(text).map(({ from, to, label }) => [text.slice(from, to), label])

describe('a blank', () => {
  it.each([
    ['Hi {{contact.firstName}},', '{{contact.firstName}}', 'contact.firstName'],
    ['Hi {{ contact.firstName | there }},', '{{ contact.firstName | there }}', 'contact.firstName'],
    ['{{}}', '{{}}', ''],
    ['Vote at [your precinct] today', '[your precinct]', 'your precinct'],
    ['[dirección]', '[dirección]', 'dirección'],
    ['Your place is ____.', '____', ''],
    ['Name:___', '___', ''],
    ['Precinct____', '____', ''],
    ['the ____th precinct', '____', ''],
    ['[____]', '[____]', ''],
    ['https://vote.gov/[county]', '[county]', 'county'],
    ['Hi {{contact.firstName', '{{', ''],
    ['Hi contact.firstName}}', '}}', ''],
  ])('%s', (text, written, label) => expect(found(text)).toEqual([[written, label]]))

  it.each([
    'No braces', 'One {brace} is a brace', '{ "a": [1, 2] }', 'x[0]', '[ ]', '[1]', '[12/4]', '(your precinct)', 'vote_here', 'a___b', 'two __ lines', 'https://a.example/b___c', '¿Dónde voto? 11/3', '[a\nb]',
    `[${'long '.repeat(20)}]`,
  ])('is not: %s', (text) => expect(found(text)).toEqual([]))

  it('stays one when braces are nested or too many', () => {
    expect(found('{{contact.{{agent.name}}}}').map(([written]) => written)).toEqual(['{{', '{{agent.name}}', '}}'])
    expect(found('{{{contact.name}}}').map(([written]) => written)).toEqual(['{{contact.name}}'])
    expect(found('}} {{').map(([written]) => written)).toEqual(['}}', '{{'])
  })
})

it('are found in their order, none touching another, each where it says', () => {
  const pieces = fc.array(fc.constantFrom('{{', '}}', '{', '}', '[', ']', '____', '_', 'a', ' ', '|', '\n', 'é', '🗳'), { maxLength: 40 }).map((all) => all.join(''))
  fc.assert(
    fc.property(pieces, (text) => {
      let at = 0
      for (const { from, to } of blanksIn(text)) {
        expect(from).toBeGreaterThanOrEqual(at)
        expect(to).toBeGreaterThan(from)
        at = to
      }
      expect(at).toBeLessThanOrEqual(text.length)
      // Whatever stands in two braces never goes out.
      if (text.includes('{{') || text.includes('}}')) expect(blanksIn(text)).not.toEqual([])
    }),
  )
})

it('are stepped through from the caret, and not around', () => {
  const text = 'At [a] or [b].'
  expect([blankFrom(text, 0, 1), blankFrom(text, 6, 1), blankFrom(text, 13, 1)].map((blank) => blank?.label)).toEqual(['a', 'b', undefined])
  expect([blankFrom(text, 14, -1), blankFrom(text, 10, -1), blankFrom(text, 3, -1)].map((blank) => blank?.label)).toEqual(['b', 'a', undefined])
})
