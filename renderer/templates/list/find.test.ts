import { describe, expect, it } from 'vitest'
import { aTemplate } from '../../testing/world/samples.ts'
import { foundIn, rowsFor } from './find.ts'

const where = aTemplate('Polling place and hours', 'Where you vote', { code: 'where', used: 2 })
const moved = aTemplate('Polling place moved', 'It has moved', { used: 9, folder: 'Voting' })
const line = aTemplate('Línea', 'Stay in line', { code: 'w2', folder: 'Voting', source: 'starter' })
const all = [where, moved, line]
const found = (typed: string) => foundIn(all, typed).map(({ id }) => id)

describe('a template', () => {
  it.each([
    ['where', [where.id]],
    ['w', [where.id, line.id]],
    ['poll', [moved.id, where.id]],
    ['place mov', [moved.id]],
    ['LINEA', [line.id]],
    ['moved', [moved.id]],
    ['stay', [line.id]],
    ['voting', [moved.id, line.id]],
    ['nothing', []],
  ])('is found by "%s"', (typed, ids) => expect(found(typed)).toEqual(ids))

  it('by a code that two have is the agent’s own, however often the other was used', () => {
    const [mine, theirs] = [aTemplate('Mine', 'a', { code: 'id' }), aTemplate('Theirs', 'b', { code: 'ID', used: 50, source: 'file' })]
    expect(foundIn([mine, theirs], 'id').map(({ title }) => title)).toEqual(['Mine', 'Theirs'])
  })
})

it('while nothing is typed those used most stand first, and all in their folders', () => {
  const rows = rowsFor(all, ' ')
  expect(rows.map(({ template, heading }) => [template.id, heading?.kind === 'folder' ? `${heading.source} ${heading.folder}` : heading?.kind])).toEqual([
    [moved.id, 'most-used'], [where.id, 'most-used'], [where.id, 'mine '], [moved.id, 'mine Voting'], [line.id, 'starter Voting'],
  ])
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
})
