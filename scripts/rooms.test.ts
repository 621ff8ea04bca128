/** The tree is what docs/architecture.md draws: rooms, arrows between them and no others, small folders, small files. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { arrowsOf, circlesIn, drawnIn, roomOf, sourcesIn, type Drawing } from './rooms.ts'
import { root } from './setup/places.mjs'

const map = readFileSync(path.join(root, 'docs/architecture.md'), 'utf8')
const files = sourcesIn(root, 'main')
const arrows = arrowsOf(files)
const asTable = (drawing: Drawing) => Object.fromEntries([...drawing].map(([from, to]) => [from, [...to].toSorted()]))

describe('the main process', () => {
  it('has the rooms and the arrows that are drawn, and no others', () => {
    // The head of the house puts everything together.
    const below = new Map([...arrows].filter(([room]) => room !== 'main'))
    expect(asTable(below)).toEqual(asTable(drawnIn(map, 'main')))
  })

  it('has no circle of rooms', () => expect(circlesIn(arrows)).toEqual([]))

  it('imports nothing that only tests use', () => {
    expect(files.flatMap(({ file, imports }) => imports.filter((each) => /\.(test|kit)\.ts$/.test(each)).map((each) => [file, each]))).toEqual([])
  })

  it('has two files at its head, and at most 15 in a room', () => {
    const inside = (room: string) => files.filter(({ file }) => roomOf(file) === room).length
    expect([...arrows.keys()].filter((room) => inside(room) > (room === 'main' ? 2 : 15))).toEqual([])
  })
})

describe('what is held against the tree', () => {
  it('sees an arrow at any depth, and not those to the ground', () => {
    const source = (file: string, ...imports: string[]) => ({ file, imports })
    const found = arrowsOf([source('main/a/b/c/x.ts', 'main/d/y.ts', 'contract/model.ts', 'main/time/time.ts'), source('main/d/y.ts', 'main/d/z.ts')])
    expect(asTable(found)).toEqual({ 'main/a/b/c': ['main/d'], 'main/d': [] })
  })

  it('sees a circle over several rooms', () => {
    const ring = new Map([['a', new Set(['b'])], ['b', new Set(['c'])], ['c', new Set(['a'])], ['d', new Set(['a'])]])
    expect(circlesIn(ring)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('reads a row of the table', () => {
    expect(asTable(drawnIn('| Room | Is | Imports |\n| `main/desk/inbox/` | in, see `x.ts` | `desk/core`, `store/rows` |', 'main'))).toEqual({
      'main/desk/inbox': ['main/desk/core', 'main/store/rows'],
    })
  })
})
