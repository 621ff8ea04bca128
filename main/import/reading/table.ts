/** The rows of a list, with whatever stands between its columns. */
import { rowsIn, type TableRow } from './rows.ts'
import { separatorOf } from './separator.ts'

export type Table = { readonly separator: string; readonly rows: readonly TableRow[] }

/**
 * @param separator what stands between the columns; without it that is found out
 * @returns the rows that are not empty
 */
export function tableOf(text: string, separator?: string): Table {
  const plain = text.replaceAll(/\r\n?/g, '\n')
  // Excel's own first line, which says what stands between the columns.
  const [stated, named] = /^sep=(.)\n/.exec(plain) ?? ['', undefined]
  const between = separator ?? named ?? separatorOf(plain)
  return { separator: between, rows: stated === '' ? rowsIn(plain, between) : rowsIn(plain.slice(stated.length), between, 1) }
}
