/** Rows as CSV (RFC 4180). What a spreadsheet would take for a formula begins with an apostrophe: a voter's words must compute nothing. */
import { stringify } from 'csv-stringify/sync'

/** A spreadsheet takes a file without the mark for one of its own old alphabets. */
const byteOrderMark = '\uFEFF'

export type Cell = string | number

/** A part of a file: `isFirst` has the mark in front. */
export const csvOf = (rows: readonly (readonly Cell[])[], isFirst = true): string =>
  (isFirst ? byteOrderMark : '') + stringify(rows as Cell[][], { escape_formulas: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ })
