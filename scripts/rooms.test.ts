/** The tree is what docs/architecture.md draws: rooms, arrows between them and no others, small folders, small files. */
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { aboveGround, arrowsOf, circlesIn, drawnIn, isForTests, roomOf, sourcesIn, type Drawing } from './rooms.ts'
import { root } from './setup/places.mjs'

const map = readFileSync(path.join(root, 'docs/architecture.md'), 'utf8')
const asTable = (drawing: Drawing) => Object.fromEntries([...drawing].map(([from, to]) => [from, [...to].toSorted()]))

/** What every room of the page may lean on. */
const groundOfPage = (room: string): boolean => /^renderer\/(page|words|ui)(\/|$)/.test(room)

describe.each([
  { half: 'main', isGround: () => false },
  { half: 'renderer', isGround: groundOfPage },
])('$half/', ({ half, isGround }) => {
  const files = sourcesIn(root, half)
  const arrows = arrowsOf(files)

  it('has the rooms and the arrows that are drawn, and no others', () => {
    // The head of the house puts everything together.
    const below = new Map([...arrows].filter(([room]) => room !== half))
    expect(asTable(aboveGround(below, isGround))).toEqual(asTable(drawnIn(map, half)))
  })

  it('has no circle of rooms', () => expect(circlesIn(arrows)).toEqual([]))

  it('imports nothing that only tests use', () => {
    expect(files.flatMap(({ file, imports }) => imports.filter(isForTests).map((each) => [file, each]))).toEqual([])
  })
})

it('has two files at the head of the main process', () => {
  expect(sourcesIn(root, 'main').filter(({ file }) => roomOf(file) === 'main')).toHaveLength(2)
})

it('has at most 15 files in a folder, whatever they are for, but for migrations, which are never taken away', () => {
  const sources = globSync('{bench,chaos,common,contract,e2e,main,preload,renderer,sandbox,scripts}/**/*.{ts,tsx,mjs,js,css}', { cwd: root })
  const rooms = sources.map((file) => path.dirname(file))
  expect([...new Set(rooms)].filter((room) => rooms.filter((each) => each === room).length > 15)).toEqual([])
})

describe('what is held against the tree', () => {
  it('sees an arrow at any depth, and not those to the ground', () => {
    const source = (file: string, ...imports: string[]) => ({ file, imports })
    const found = arrowsOf([source('main/a/b/c/x.ts', 'main/d/y.ts', 'contract/model.ts', 'main/time/time.ts'), source('main/d/y.ts', 'main/d/z.ts')])
    expect(asTable(found)).toEqual({ 'main/a/b/c': ['main/d'], 'main/d': [] })
  })

  it('takes a room’s texts and styles for those of the rooms in it', () => {
    const [file, words, style] = ['renderer/chat/end/End.tsx', 'renderer/chat/words.ts', 'renderer/chat/Chat.module.css']
    expect(asTable(arrowsOf([{ file, imports: [words, style] }]))).toEqual({ 'renderer/chat/end': [] })
    expect(asTable(arrowsOf([{ file, imports: ['renderer/chat/Chat.tsx', 'renderer/tasks/words.ts'] }]))).toEqual({ 'renderer/chat/end': ['renderer/chat', 'renderer/tasks'] })
  })

  it('leaves out what the others stand on, and draws what that stands on', () => {
    const arrows = new Map([['a', new Set(['b', 'ground'])], ['ground', new Set(['ground/below'])]])
    expect(asTable(aboveGround(arrows, (room) => room.startsWith('ground')))).toEqual({ a: ['b'], ground: ['ground/below'] })
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

it('the page takes nothing but types from files that check by schemas: Zod tries to evaluate a string, which the page’s policy reports', () => {
  const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
  const checking = globSync('contract/*.ts', { cwd: root }).filter((file) => read(file).includes("from 'zod'")).map((file) => path.basename(file, '.ts'))
  const taken = new RegExp(`^import (?!type ).*contract/(?:${checking.join('|')})\\.ts'`, 'm')
  const page = globSync('{renderer,common}/**/*.{ts,tsx}', { cwd: root }).filter((file) => !/\.test\.tsx?$|^renderer\/testing\//.test(file))
  expect(checking).toContain('commands')
  expect(page.filter((file) => taken.test(read(file)))).toEqual([])
})
