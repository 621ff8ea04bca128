import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isolated, partsOf } from './isolate.ts'

it('tells whose words are whose, whatever signs are in them', () => {
  expect(partsOf(`Your message to ${isolated('Ann \u2067(x)')} didn’t arrive: ${isolated('')}off.`)).toEqual([
    { text: 'Your message to ', isTheirs: false },
    { text: 'Ann (x)', isTheirs: true },
    { text: ' didn’t arrive: ', isTheirs: false },
    { text: 'off.', isTheirs: false },
  ])
  expect(partsOf('No name.')).toEqual([{ text: 'No name.', isTheirs: false }])
})

it('keeps every letter, and those of a name together', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'ب', ' ', '\u2066', '\u2068', '\u2069'), minLength: 1 }), (name) => {
      const plain = name.replaceAll(/[\u2066-\u2069]/gu, '')
      expect(partsOf(`To ${isolated(name)}.`).filter(({ isTheirs }) => isTheirs).map(({ text }) => text).join('')).toBe(plain)
    }),
  )
})
