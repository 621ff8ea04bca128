import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limits } from '../../contract/limits.ts'
import { mergeCards, writeCard } from './card.ts'
import type { Doc } from './exchange.ts'
import { blankCard, Card, mostOnCard } from './records.ts'
import type { TeamWorld } from './world.ts'

const at = fc.nat(4)
const said = fc.constantFrom('a', 'b', 'c')
const mark = fc.record({ said, at, off: fc.boolean(), reason: said }, { requiredKeys: ['said', 'at'] })
const field = fc.record({ is: said, at })
const tag = fc.record({ name: said, colour: said, at, off: fc.boolean() }, { requiredKeys: ['name', 'colour', 'at'] })
const note = fc.record({ is: said, by: said, since: at, at, off: fc.boolean() }, { requiredKeys: ['is', 'by', 'since', 'at'] })
const cardOf = (ids: fc.Arbitrary<string>): fc.Arbitrary<Card> =>
  fc
    .record(
      {
        name: field, language: field, place: field, timeZone: field, marks: fc.dictionary(fc.constantFrom('stop', 'landline', 'wrong'), mark), tags: fc.dictionary(ids, tag), notes: fc.dictionary(ids, note),
        // Of another version of the app.
        pronouns: fc.oneof(said, field),
      },
      { requiredKeys: ['marks', 'tags', 'notes'] },
    )
    .map((each) => JSON.parse(JSON.stringify(each)) as Card)
const card = cardOf(said)

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
  const merged = mergeCards({ ...blankCard, name: { is: 'Maria', at: 1 } }, { ...blankCard, marks: { stop: { said: 'STOP', at: 2 } } })
  expect(merged).toEqual({ ...blankCard, name: { is: 'Maria', at: 1 }, marks: { stop: { said: 'STOP', at: 2 } } })
})

it('keeps tags and notes that were said at once at two desks', () => {
  const ride = { ride: { name: 'Ride', colour: 'teal', at: 1 } }
  const mail = { mail: { name: 'Mail', colour: 'clay', at: 1 } }
  expect(mergeCards({ ...blankCard, tags: ride }, { ...blankCard, tags: mail }).tags).toEqual({ ...ride, ...mail })
})

describe('one that is full', () => {
  const ids = fc.integer({ min: 0, max: 45 }).map((id) => `id ${id}`)

  it('comes to the same in whichever order desks write, and has what was said last', () => {
    fc.assert(
      fc.property(cardOf(ids), cardOf(ids), cardOf(ids), (a, b, c) => {
        const all = mergeCards(mergeCards(a, b), c)
        expect(mergeCards(a, mergeCards(c, b))).toEqual(all)
        expect(mergeCards(all, a)).toEqual(all)
        for (const [kind, most] of Object.entries(mostOnCard) as [keyof typeof mostOnCard, number][]) {
          const known = new Set([a, b, c].flatMap((each) => Object.keys(each[kind])))
          expect(Object.keys(all[kind]).length).toBe(Math.min(most, known.size))
        }
      }),
      { numRuns: 500 },
    )
  })

  it('is one that Sync takes, in any letters', () => {
    const when = 1_795_646_222.125
    // Of the letters that one unit of a text can be, those that take the most bytes.
    const long = (length: number): string => '가'.repeat(length)
    const each = (most: number) => Array.from({ length: most }, (_, index) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`)
    const is = 'a'.repeat(limits.noteOnCard - 2)
    const full: Card = {
      name: { is: long(limits.contactName), at: when }, language: { is: 'zh-Hant', at: when }, place: { is: long(limits.place), at: when }, timeZone: { is: 'America/Argentina/ComodRivadavia', at: when },
      marks: Object.fromEntries(['opted-out', 'landline', 'wrong-number'].map((kind) => [kind, { said: 'person', reason: long(200), at: when, off: true }])),
      tags: Object.fromEntries(each(mostOnCard.tags).map((id) => [id, { name: long(limits.tagName), colour: 'green', at: when, off: true }])),
      notes: Object.fromEntries(each(mostOnCard.notes).map((id) => [id, { is, by: long(limits.agentName), since: Math.floor(when), at: when, off: true }])),
    }
    expect(Buffer.byteLength(JSON.stringify(full))).toBeLessThan(16 * 1024)
  })
})

describe('what is written on it', () => {
  const ride = (when: number, off?: true): Card => ({ ...blankCard, name: { is: off ? 'Maria' : 'Mario', at: when }, tags: { ride: { name: 'Ride', colour: 'teal', at: when, ...(off && { off }) } } })

  /** A world in which there is that card and nothing else. */
  function worldWith(there: Card) {
    let doc: Doc = { name: 'c.1', data: there, version: '1', ageMs: 0 }
    const exchange: Pick<TeamWorld['exchange'], 'readDoc' | 'writeDoc'> = {
      readDoc: () => Promise.resolve(doc),
      writeDoc: (name, data, version) => Promise.resolve((doc = { name, data, version: `${version}+`, ageMs: 0 })),
    }
    return { world: { exchange, steady: () => 0 } as unknown as TeamWorld, version: () => doc.version }
  }

  it('last counts where the clocks cannot tell which was said first, and is written once', async () => {
    const { world, version } = worldWith(ride(100))
    const last = ride(98.5, true)
    expect(await writeCard(world, '+1', last)).toMatchObject({ name: { is: 'Maria', at: 100.001 }, tags: { ride: { off: true } } })
    await writeCard(world, '+1', last)
    expect(version()).toBe('1+')
  })

  it.each([['longer ago', 97], ['at no time that anybody knows', 0]])('%s does not take the place of what is there', async (_, when) => {
    const { world, version } = worldWith(ride(when === 0 ? 0.5 : 100))
    expect(await writeCard(world, '+1', ride(when, true))).toMatchObject({ name: { is: 'Mario' } })
    expect(version()).toBe('1')
  })
})

it('of an earlier version of the app, or with what cannot be read, is read for what it says', () => {
  expect(Card.parse({ name: { is: 'Maria', at: 1 }, marks: {} })).toEqual({ name: { is: 'Maria', at: 1 }, marks: {}, tags: {}, notes: {} })
  expect(Card.parse({ language: 'es', tags: 7, notes: { one: 'Hello' }, marks: {}, pronouns: 'she' })).toEqual({ marks: {}, tags: {}, notes: {}, pronouns: 'she' })
})
