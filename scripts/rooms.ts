/** The rooms of the source tree, who imports whom, and what docs/architecture.md draws of that. */
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A file's path, and the paths of what it imports, all from the repository's root. */
export type SourceFile = { readonly file: string; readonly imports: readonly string[] }
/** For each room the rooms that it imports. */
export type Drawing = ReadonlyMap<string, ReadonlySet<string>>

/** Everybody may lean on these; they are not drawn. */
const ground = new Set(['contract', 'common', 'common/link', 'common/number', 'common/wording', 'main/time', 'main/log'])
const specifier = /(?:\bfrom|\bimport)\s*\(?\s*'(\.[^'?]+)/g

/** The sources of one half of the app without its tests and what only tests use. */
export function sourcesIn(root: string, half: string): readonly SourceFile[] {
  return globSync(`${half}/**/*.ts`, { cwd: root })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => !/\.(test|kit|d)\.ts$/.test(file))
    .map((file) => {
      const text = readFileSync(path.join(root, file), 'utf8')
      const imports = [...text.matchAll(specifier)].map(([, found]) => path.posix.join(path.posix.dirname(file), found!))
      return { file, imports }
    })
}

/** What is imported across rooms. A room is a folder. */
export function arrowsOf(files: readonly SourceFile[]): Drawing {
  const arrows = new Map<string, Set<string>>()
  for (const { file, imports } of files) {
    const from = roomOf(file)
    const to = arrows.get(from) ?? new Set()
    for (const room of imports.map(roomOf)) if (room !== from && !ground.has(room)) to.add(room)
    arrows.set(from, to)
  }
  return arrows
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
