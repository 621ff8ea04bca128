import { expect, it } from 'vitest'
import { readCatalogue, shownEmoji } from './catalogue.ts'

const all = await readCatalogue()
const signs = (typed: string, group: Parameters<typeof shownEmoji>[2] = 'often') => shownEmoji(all, typed, group).map(({ sign }) => sign)

it('knows every emoji that stands alone, each once', () => {
  expect(all.length).toBeGreaterThan(1800)
  expect(new Set(all.map(({ sign }) => sign)).size).toBe(all.length)
})

it('finds one by words of its name or of what else it is called, in any order and case', () => {
  expect(signs('Ballot')).toContain('🗳️')
  expect(signs('thumbs up')).toContain('👍')
  expect(signs('UP thumbs')).toContain('👍')
  expect(signs('no such thing')).toEqual([])
})

it('begins with what a hotline has most use for, all of which there is', () => expect(signs('').length).toBe(24))

it('has none in two kinds', () => {
  const kinds = ['smileys', 'people', 'nature', 'food', 'travel', 'activities', 'objects', 'symbols', 'flags'] as const
  expect(kinds.flatMap((kind) => signs('', kind)).length).toBe(all.length)
})
