import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mergeCards } from './card.ts'
import type { Card } from './records.ts'

const at = fc.nat(4)
const said = fc.constantFrom('a', 'b', 'c')
const mark = fc.record({ said, at, off: fc.boolean(), reason: said }, { requiredKeys: ['said', 'at'] })
const card: fc.Arbitrary<Card> = fc
  .record({ name: fc.record({ is: said, at }), marks: fc.dictionary(fc.constantFrom('stop', 'landline', 'wrong'), mark), language: fc.oneof(said, fc.record({ is: said, at })) }, { requiredKeys: ['marks'] })
  .map((each) => JSON.parse(JSON.stringify(each)) as Card)

it('comes to the same in whichever order desks write, and however often', () => {
  fc.assert(
    fc.property(card, card, card, (a, b, c) => {
      expect(mergeCards(a, b)).toEqual(mergeCards(b, a))
      expect(mergeCards(mergeCards(a, b), c)).toEqual(mergeCards(a, mergeCards(b, c)))
      expect(mergeCards(a, a)).toEqual(a)
    }),
    { numRuns: 2_000 },
  )
})

it('is in each field the newest that anybody said', () => {
  fc.assert(
    fc.property(card, card, (a, b) => {
      const merged = mergeCards(a, b)
      for (const kind of Object.keys({ ...a.marks, ...b.marks })) {
        const both = [a.marks[kind], b.marks[kind]].filter((each) => each !== undefined)
        expect(both).toContainEqual(merged.marks[kind])
        expect(merged.marks[kind]!.at).toBe(Math.max(...both.map((each) => each.at)))
      }
      expect(merged.name?.at).toBe([a.name, b.name].reduce<number | undefined>((newest, each) => (each && each.at > (newest ?? -1) ? each.at : newest), undefined))
    }),
    { numRuns: 2_000 },
  )
})

it('keeps a name that is older than a mark', () => {
  const merged = mergeCards({ name: { is: 'Maria', at: 1 }, marks: {} }, { marks: { stop: { said: 'STOP', at: 2 } } })
  expect(merged).toEqual({ name: { is: 'Maria', at: 1 }, marks: { stop: { said: 'STOP', at: 2 } } })
})
