/** What the window calls things in Spanish, as docs/languages.md promises it. */
import { readFileSync } from 'node:fs'

/** The name of something, by its English one. */
export type Named = (english: string) => string

let table: ReadonlyMap<string, string> | undefined

/** All names of the document, by the English ones. */
export const spanishNames = (): ReadonlyMap<string, string> => (table ??= namesIn(readFileSync(new URL('../../../docs/languages.md', import.meta.url), 'utf8')))

/** @throws for a name that the document does not have */
export const inSpanish: Named = (english) => {
  const spanish = spanishNames().get(english)
  if (spanish === undefined) throw new Error(`docs/languages.md has no Spanish name for “${english}”.`)
  return spanish
}

/** The rows of four columns: where, role, English, Spanish. A cell may hold several names; … stands for what comes after one. */
function namesIn(document: string): ReadonlyMap<string, string> {
  const rows = document.split('\n').filter((line) => line.startsWith('| ')).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()))
  const named = (cell: string) => cell.split(/(?<!\.), (?!set|cambia)/).map((name) => name.replace(/ …$/, ''))
  return new Map(rows.filter(({ length }) => length === 4).flatMap(([, , english, spanish]) => named(english!).map((name, index) => [name, named(spanish!)[index]!] as const)))
}
