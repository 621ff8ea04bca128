/** Lists that go out of the app. Papa Parse writes them. */
import Papa from 'papaparse'

/** Excel takes a file for UTF-8 only when it is marked so. */
export const csvMark = '\uFEFF'

/**
 * Rows as CSV (RFC 4180), each with its end. A cell that a spreadsheet would take for a formula gets an apostrophe in front, so that it is shown and never
 * calculated (OWASP, "CSV Injection"); a number with a plus is no formula.
 */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.length === 0 ? '' : `${Papa.unparse(rows.map((row) => row.map(defused)), { newline: '\r\n' })}\r\n`

const defused = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) && !/^\+\d+$/.test(cell) ? `'${cell}` : cell)
