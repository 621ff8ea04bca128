/** The rows of a list, with whatever stands between its columns. Papa Parse reads it; here a row that is broken is kept from taking others with it. */
import Papa from 'papaparse'
import { separators } from '../../../contract/import/imports.ts'

/** `line`: which row of the file it is, counted from 1, as a spreadsheet shows it. */
export type TableRow = { readonly line: number; readonly cells: readonly string[]; readonly isBroken?: true }
export type Table = { readonly separator: string; readonly rows: readonly TableRow[] }

/** A quotation mark that never closes is looked for up to the end of the file, so there may not be any number of them. */
const mostBroken = 2000

/**
 * @param separator what stands between the columns; without it that is found out
 * @returns the rows that are not empty
 */
export function tableOf(text: string, separator?: string): Table {
  const plain = text.replaceAll(/\r\n?/g, '\n')
  // Excel's own first line, which says what stands between the columns.
  const [stated, named] = /^sep=(.)\n/.exec(plain) ?? ['', undefined]
  const between = separator ?? named ?? guess(plain)
  const rows: TableRow[] = []
  let from = stated.length
  let line = stated === '' ? 0 : 1
  let broken = 0
  while (from < plain.length) {
    const end = readFrom(plain, from, between, broken < mostBroken, (cells) => {
      line += 1
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells })
    })
    if (end === undefined) break
    const next = plain.indexOf('\n', end)
    line += 1
    rows.push({ line, cells: plain.slice(end, next === -1 ? undefined : next).split(between), isBroken: true })
    broken += 1
    from = next === -1 ? plain.length : next + 1
  }
  return { separator: between, rows }
}

/** Reads rows up to the end, or up to one whose quotation marks do not match: then it returns where that one begins. */
function readFrom(text: string, from: number, delimiter: string, isStrict: boolean, take: (cells: readonly string[]) => void): number | undefined {
  let begun = from
  let stoppedAt: number | undefined
  Papa.parse<string[]>(from === 0 ? text : text.slice(from), {
    delimiter,
    newline: '\n',
    step({ data, errors, meta }, parser) {
      if (isStrict && errors.some(({ type }) => type === 'Quotes')) {
        stoppedAt = begun
        parser.abort()
        return
      }
      begun = from + meta.cursor
      take(data)
    },
  })
  return stoppedAt
}

/** Of a list with one column nothing stands between: then a comma does as well as anything. */
function guess(text: string): string {
  const beginning = text.slice(0, 64 * 1024)
  const cut = text.length > beginning.length ? beginning.slice(0, beginning.lastIndexOf('\n')) : beginning
  const { meta } = Papa.parse<string[]>(cut, { delimitersToGuess: separators.filter((each) => each !== ':'), newline: '\n', preview: 20, skipEmptyLines: 'greedy' })
  return meta.delimiter
}
