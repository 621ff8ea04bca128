import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hostilityOf } from './hostile.ts'
import { both } from './labelled/both.kit.ts'
import { english } from './labelled/english.kit.ts'
import { spanish } from './labelled/spanish.kit.ts'

const all = [...english, ...spanish, ...both]
const hostile = all.filter(([is]) => is !== 'none')
const harmless = all.filter(([is]) => is === 'none')

describe('of more than 350 texts in English and Spanish', () => {
  it('every hostile one is covered, and as what it is', () => {
    expect(hostile.length).toBeGreaterThanOrEqual(170)
    expect(hostile.filter(([is, text]) => hostilityOf(text) !== is)).toEqual([])
  })

  it('none is covered that is not: anger, reports of violence, names, words with two meanings', () => {
    expect(harmless.length).toBeGreaterThanOrEqual(170)
    expect(harmless.filter(([, text]) => hostilityOf(text) !== undefined)).toEqual([])
  })
})

describe('a hostile text', () => {
  const phrase = fc.constantFrom('fuck you', 'I will kill you', 'hijo de puta', 'send nudes')
  const around = fc.array(fc.constantFrom('please', 'hello', 'ballot', 'today', 'gracias', '🙂', '!!', '\n'), { maxLength: 6 }).map((words) => words.join(' '))

  it('is known wherever it stands among other words, in any case', () => {
    fc.assert(fc.property(around, phrase, around, fc.boolean(), (before, words, after, isLoud) => {
      const text = `${before} ${words} ${after}`
      expect(hostilityOf(isLoud ? text.toUpperCase() : text)).toBeDefined()
    }))
  })

  it.each(['f*ck you', 'f u c k y o u', 'fuuuuck yooou', 'n1gg3r', 'a$$hole', 'ｆｕｃｋ you'])('is known behind signs: %s', (text) => expect(hostilityOf(text)).toBeDefined())
})

it('whatever is written is read without a fault, and soon', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => void hostilityOf(text)))
  const began = performance.now()
  for (const text of ['fuck '.repeat(400), 'you '.repeat(500), 'f u '.repeat(500), 'a'.repeat(2000), 'you are such a '.repeat(130)]) hostilityOf(text)
  expect(performance.now() - began).toBeLessThan(1000)
})
