/** What stands between the columns of a list: found out, since the list says so nowhere. */
import { separators } from '../../../contract/import/imports.ts'
import { saysField } from '../cells/headings.ts'
import { rowsIn, type TableRow } from './rows.ts'

/** So much is looked at. */
const letters = 64 * 1024
const rows = 100
/** What columns that mean something count beside the share of rows that are alike. */
const meaning = 0.3
/** With less the list has one column, and nothing between. */
const least = 0.5

/** @returns a comma for a list with one column, of which it does as well as anything */
export function separatorOf(text: string): string {
  const beginning = linesOf(text)
  const scored = separators.filter((each) => each !== ':' && beginning.includes(each)).map((each) => ({ each, score: scoreOf(rowsIn(beginning, each)) }))
  const best = scored.toSorted((a, b) => b.score - a.score)[0]
  return best && best.score >= least ? best.each : ','
}

/** The first whole lines. */
function linesOf(text: string): string {
  const beginning = text.slice(0, letters)
  const lines = (text.length > letters ? beginning.slice(0, beginning.lastIndexOf('\n')) : beginning).split('\n')
  return lines.slice(0, rows).join('\n')
}

/**
 * The share of rows with as many columns as most have that have several: one that is short, or whose quotation mark is not closed, does not tell. Between the
 * parts of a name a comma stands as often as a semicolon between the columns, so it counts as well whether a column is numbers, or is called something.
 */
function scoreOf(found: readonly TableRow[]): number {
  const widths = new Map<number, number>()
  for (const { cells } of found) if (cells.length > 1) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1)
  const most = Math.max(0, ...widths.values())
  if (most === 0) return 0
  const wide = found.filter(({ cells }) => cells.length > 1)
  const width = Math.max(...wide.map(({ cells }) => cells.length))
  const isNumbers = Array.from({ length: width }).some((_, index) => wide.filter(({ cells }) => isNumbersCell(cells[index] ?? '')).length >= wide.length / 2)
  const isMeant = isNumbers || (found[0]!.cells.length > 1 && found[0]!.cells.some(saysField))
  return most / found.length + (isMeant ? meaning : 0)
}

/** One number or several, and nothing else. */
const isNumbersCell = (cell: string): boolean => /^['"=]*\+?[\d\s().;,/+-]{9,}["']*$/.test(cell) && cell.replaceAll(/\D/g, '').length >= 10
