/** The rooms of the source tree, who imports whom, and what docs/architecture.md draws of that. */
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A file's path, and the paths of what it imports, all from the repository's root. */
export type SourceFile = { readonly file: string; readonly imports: readonly string[] }
/** For each room the rooms that it imports. */
export type Drawing = ReadonlyMap<string, ReadonlySet<string>>

/** Everybody may lean on these; they are not drawn. */
const ground = new Set(['contract', 'contract/answers', 'contract/import', 'common', 'common/care', 'common/consent', 'common/guard', 'common/import', 'common/link', 'common/mirror', 'common/note', 'common/number', 'common/number/read', 'common/search', 'common/task', 'common/template', 'common/wording', 'common/zone', 'main/time', 'main/log'])
const specifier = /(?:\bfrom|\bimport)\s*\(?\s*'(\.[^'?]+)/g

/** The sources of one half of the app without its tests and what only tests use. */
export function sourcesIn(root: string, half: string): readonly SourceFile[] {
  return globSync(`${half}/**/*.{ts,tsx}`, { cwd: root })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => !isForTests(file) && !file.endsWith('.d.ts'))
    .map((file) => {
      const text = readFileSync(path.join(root, file), 'utf8')
      const imports = [...text.matchAll(specifier)].map(([, found]) => path.posix.join(path.posix.dirname(file), found!))
      return { file, imports }
    })
}

/** Whether only tests use a file. */
export const isForTests = (file: string): boolean => /\.(test|kit)\.tsx?$|^renderer\/testing\//.test(file)

/** What is imported across rooms. A room is a folder; one that lies in another says what that says, and looks as that looks: it may use its texts and its styles. */
export function arrowsOf(files: readonly SourceFile[]): Drawing {
  const arrows = new Map<string, Set<string>>()
  for (const { file, imports } of files) {
    const from = roomOf(file)
    const to = arrows.get(from) ?? new Set()
    for (const each of imports) {
      const room = roomOf(each)
      const isItsOwn = from.startsWith(`${room}/`) && /(\/words\.ts|\.module\.css)$/.test(each)
      if (room !== from && !ground.has(room) && !isItsOwn) to.add(room)
    }
    arrows.set(from, to)
  }
  return arrows
}

/** Without the arrows to rooms that the others stand on; among these they stay. */
export function aboveGround(arrows: Drawing, isGround: (room: string) => boolean): Drawing {
  return new Map([...arrows].map(([from, to]) => [from, isGround(from) ? to : new Set([...to].filter((room) => !isGround(room)))]))
}

export const roomOf = (file: string): string => path.posix.dirname(file)

/** The rows of tables of three columns: a room, what it is, what it imports. */
export function drawnIn(markdown: string, half: string): Drawing {
  const rows = markdown.split('\n').filter((line) => line.startsWith(`| \`${half}/`)).map((line) => line.split('|'))
  const drawn = rows.flatMap(([, room, , imported, end]) => (end === undefined ? [] : [[roomsIn(room!)[0]!, roomsIn(imported!)] as const]))
  return new Map(drawn.map(([room, imported]) => [room, new Set(imported.map((each) => `${half}/${each}`))]))
}

const roomsIn = (cell: string): readonly string[] => [...cell.matchAll(/`([^`]+?)\/?`/g)].map(([, room]) => room!)

/** Rooms that stand in a circle of arrows, or lead into one: what is left when whoever imports none of the rest is taken away, again and again. */
export function circlesIn(arrows: Drawing): readonly string[] {
  const left = new Map(arrows)
  const isFree = ([, to]: readonly [string, ReadonlySet<string>]): boolean => ![...to].some((room) => left.has(room))
  for (let free = [...left].find(isFree); free !== undefined; free = [...left].find(isFree)) left.delete(free[0])
  return [...left.keys()]
}
