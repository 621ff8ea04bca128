/** What one cell may hold, and that nothing of it is lost without a word. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { limits } from '../../../contract/limits.ts'
import { reasons, taken } from '../list.kit.ts'
import { tagsCell, tagsIn } from './tags.ts'

const row = (over: string, cell: string): string => `Name,Phone,${over}\nAna,602-555-0148,"${cell}"\n`

it.each([
  ['Tags', 'x'.repeat(limits.tagName + 1), 'A tag in it is too long'],
  ['Tags', Array.from({ length: limits.tagsEach + 1 }, (_, at) => `t${at}`).join(';'), 'It has more tags than a person can have'],
  ['Notes', 'word '.repeat(5000), 'The note is too long'],
])('a row whose %s are more than there is room for is refused, and the report says why', (over, cell, why) => expect(reasons(row(over, cell))).toEqual([`2 ${why}`]))

it('as many tags as a person can have are taken, each once', () => {
  const most = Array.from({ length: limits.tagsEach }, (_, at) => `t${at}`)
  expect(taken(row('Tags', [...most, 'T1'].join('|'))).people[0]!.tags).toHaveLength(limits.tagsEach)
})

it.each([
  ['Ride; mail,Yard sign', ['Ride', 'mail', 'Yard sign']],
  ['5" tall, "Ride"', ['5" tall', 'Ride']],
  ['"Ride, mail', ['"Ride', 'mail']],
  ['"Ride, mail", "say ""yes""" ; x', ['Ride, mail', 'say "yes"', 'x']],
])('tags are told apart in %s', (cell, tags) => expect(tagsIn([cell])).toEqual(tags))

it('tags come out of a cell as they went in', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'b', '1', ' ', ',', ';', '|', '"', "'"), maxLength: 6 }).map((text) => text.trim()).filter((text) => text !== '')
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 5 }), (names) => {
      expect(tagsIn([tagsCell(names)])).toEqual(names)
    }),
  )
})

it('an apostrophe that keeps a note from being calculated is none of it', () => {
  expect(taken(row('Notes', "'-call late")).people).toMatchObject([{ note: '-call late' }])
  expect(taken(row('Notes', "'tis late")).people).toMatchObject([{ note: "'tis late" }])
})
