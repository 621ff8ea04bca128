/** The list of all files of the project, each with what it says of itself: docs/files.md. */
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A file's path from the root, and the comment at its head as one line. */
export type Described = { readonly file: string; readonly says: string }

const rooms = ['common', 'contract', 'main', 'preload', 'renderer', 'sandbox', 'scripts', 'bench', 'chaos', 'e2e'] as const
const head = /^(?:#![^\n]*\n)?\/\*\*\s*([\s\S]*?)\s*\*\//
const introduction = `# Every file

What each file says at its head, room by room; tests stand beside what they test and are left out. Look here for the word of what you want to change; what else a kind of
change touches is in [recipes.md](recipes.md), and the rooms are in [architecture.md](architecture.md).

This list is made: \`npm test -- unit scripts/map -u\` makes it anew.
`

/** The sources below \`root\`, without tests. A table of words says whose it is by its folder, so it needs no head. */
export function describedIn(root: string): readonly Described[] {
  return globSync(rooms.map((room) => `${room}/**/*.{ts,tsx,mjs}`), { cwd: root })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => !/\.(test|kit|d)\.tsx?$/.test(file))
    .map((file) => ({ file, says: saidAt(readFileSync(path.join(root, file), 'utf8')) }))
}

/** The comment at the head of a source, without its stars; empty where there is none. */
export function saidAt(source: string): string {
  const comment = head.exec(source)?.[1] ?? ''
  return comment.split('\n').map((line) => line.replace(/^\s*\*\s?/, '')).join(' ').replaceAll(/\s+/g, ' ').trim()
}

/** The list as Markdown: a heading for each folder, a line for each of its files. */
export function listed(files: readonly Described[]): string {
  const folders = [...new Set(files.map(({ file }) => path.posix.dirname(file)))].toSorted()
  const parts = folders.map((folder) => {
    const its = files.filter(({ file }) => path.posix.dirname(file) === folder).toSorted((one, other) => (one.file < other.file ? -1 : 1))
    return `## ${folder}/\n\n${its.map(({ file, says }) => `- \`${path.posix.basename(file)}\`: ${says}`).join('\n')}\n`
  })
  return [introduction, ...parts].join('\n')
}
