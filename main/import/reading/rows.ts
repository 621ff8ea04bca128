/** Rows of a text between whose columns a sign stands. Papa Parse reads it; here a row that is broken is kept from taking others with it. */
import Papa from 'papaparse'

/** `line`: which row of the file it is, counted from 1, as a spreadsheet shows it. */
export type TableRow = { readonly line: number; readonly cells: readonly string[]; readonly isBroken?: true }

/** A quotation mark that never closes is looked for up to the end of the file, so there may not be any number of them. */
const mostBroken = 2000

/**
 * @param text with line feeds alone between its rows
 * @param before rows of the file in front of it
 * @returns the rows that are not empty
 */
export function rowsIn(text: string, separator: string, before = 0): readonly TableRow[] {
  const plain = withoutBlanks(text, separator)
  const rows: TableRow[] = []
  let from = 0
  let line = before
  let broken = 0
  while (from < plain.length) {
    const end = readFrom(plain, from, separator, broken < mostBroken, (cells) => {
      line += 1
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells })
    })
    if (end === undefined) break
    const next = plain.indexOf('\n', end)
    line += 1
    rows.push({ line, cells: plain.slice(end, next === -1 ? undefined : next).split(separator), isBroken: true })
    broken += 1
    from = next === -1 ? plain.length : next + 1
  }
  return rows
}

/**
 * Blanks between a separator and a quotation mark are none of the cell's: `"Ana", "Mesa, AZ"`. Papa Parse takes the mark behind them for a part of the cell.
 * What stands in quotation marks is passed over as it is.
 */
function withoutBlanks(text: string, separator: string): string {
  const between = `\\u${separator.charCodeAt(0).toString(16).padStart(4, '0')}`
  const blanks = separator === '\t' ? ' ' : '[ \\t]'
  if (!new RegExp(`(?:${between}|^)${blanks}+"`, 'm').test(text)) return text
  return text.replaceAll(new RegExp(`(^|${between})${blanks}*("[^"]*(?:""[^"]*)*")(?=${blanks}*(?:${between}|$))`, 'gm'), '$1$2')
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
