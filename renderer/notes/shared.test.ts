import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sharedWords } from './shared.ts'

const note = { body: 'Mother (82) votes at the same site. Needs curbside.' }

it.each([
  ['Mother (82) votes at the same site. Needs curbside.', 'Mother (82) votes at the'],
  ['so she votes at the same SITE, needs curbside', 'votes at the same site'],
  ['Where do you vote?', undefined],
  ['the same site', undefined],
])('%s', (reply, shared) => expect(sharedWords(reply, [note])).toBe(shared))

it('counts a short note as a whole, and none of one word', () => {
  expect(sharedWords('He is a liar, I think', [{ body: 'a liar' }])).toBe('a liar')
  expect(sharedWords('Hello Marisol', [{ body: 'Marisol' }])).toBeUndefined()
})

it('finds any five words of a note in a row, whatever stands around them and however they are written', () => {
  const word = fc.constantFrom('ballot', 'curbside', 'mother', 'votes', 'site', 'José', 'ñandú')
  fc.assert(fc.property(fc.array(word, { minLength: 5, maxLength: 12 }), fc.nat(), fc.array(word, { maxLength: 4 }), (words, at, around) => {
    const from = at % (words.length - 4)
    const taken = words.slice(from, from + 5).join(', ').toUpperCase()
    expect(sharedWords([...around, taken, ...around].join(' '), [{ body: words.join(' ') }])).toBeDefined()
  }))
})
