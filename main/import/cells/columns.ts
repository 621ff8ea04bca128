/** Which column of a list is what: told by what stands over it, else by what stands in it. */
import type { CountryCode } from '../../../common/number/country.ts'
import type { ImportField } from '../../../contract/import/imports.ts'
import { plainHeading, saysField, toldBy, type Told } from './headings.ts'
import { numberIn } from './phone.ts'

export type Column = { readonly heading: string; readonly cells: readonly string[] }

/** What is known of a column. `numbers`: its cells that are one; `written`: those of them that somebody wrote as a number, with signs between the digits. */
type Known = { readonly heading: string; readonly told: Told | undefined; readonly filled: number; readonly numbers: number; readonly written: number; readonly isNames: boolean }

/** What somebody is called by. */
const calls: ReadonlySet<ImportField> = new Set<ImportField>(['name', 'firstName', 'lastName'])
/** Fields of which a list has one column, whatever others are called so. */
const single: ReadonlySet<ImportField> = new Set<ImportField>(['name', 'firstName'])
/** Fields of which a second column under the same heading says the same again. */
const alike: ReadonlySet<ImportField> = new Set<ImportField>(['lastName', 'language', 'place', 'timeZone'])

/**
 * One column is the number that texts go to, unless none is; another under the same heading is as good. A county is a place where there is no city.
 *
 * @param country in which a number without a plus is read
 */
export function fieldsOf(columns: readonly Column[], country: CountryCode): readonly ImportField[] {
  const known = columns.map((column) => knownOf(column, country))
  const number = numberAmong(known)
  const ranks = known.filter(({ told }) => told?.field === 'place').map(({ told }) => told!.rank)
  const fields = known.map(({ heading, told }, index): ImportField => {
    if (index === number) return 'phone'
    const field = told?.field ?? 'skip'
    if (field === 'phone') return number !== undefined && heading !== '' && heading === known[number]!.heading ? 'phone' : 'skip'
    return field === 'place' && told!.rank !== Math.min(...ranks) ? 'skip' : field
  })
  const once = fields.map((field, index) => (isSaidBefore(field, index, fields, known) ? 'skip' : field))
  // Beside a family name, what is called the name is the other one.
  const isApart = once.includes('lastName') && !once.includes('firstName')
  const named = once.map((field): ImportField => (field === 'name' && isApart ? 'firstName' : field))
  if (named.some((field) => calls.has(field))) return named
  const name = known.findIndex(({ told, isNames }, index) => index !== number && told === undefined && isNames)
  return named.map((field, index) => (index === name ? 'name' : field))
}

function knownOf({ heading, cells }: Column, country: CountryCode): Known {
  const told = toldBy(heading)
  // Under a person or a contact a number may stand as well.
  const isWordless = cells.length > 0 && !cells.some((cell) => /\p{L}/u.test(cell))
  const numbers = cells.filter((cell) => isNumberCell(cell, country))
  return {
    heading: plainHeading(heading), told: isWordless && told && calls.has(told.field) ? undefined : told, filled: cells.length,
    numbers: numbers.length, written: numbers.filter((cell) => /\D/.test(cell)).length, isNames: areNames(cells, heading.trim() !== ''),
  }
}

/** A cell with a number that can be taken, so that neither a ZIP code nor a sentence is one. */
const isNumberCell = (cell: string, country: CountryCode): boolean => cell.length <= 40 && (cell.match(/\d/g)?.length ?? 0) >= 7 && 'phone' in numberIn(cell, country)

/**
 * Of the columns that are called a number, the one that texts can best go to, as long as it has three quarters of the numbers that any has; where none of them has a
 * number, the column with the most, in which a number as people write it counts twice: an identifier has ten digits too.
 */
function numberAmong(known: readonly Known[]): number | undefined {
  const all = known.map((column, index) => ({ ...column, index }))
  const called = all.filter(({ told }) => told?.field === 'phone')
  const most = Math.max(0, ...called.map(({ numbers }) => numbers))
  const better = (a: (typeof all)[number], b: (typeof all)[number]): number => a.told!.rank - b.told!.rank || b.numbers - a.numbers || b.written - a.written
  const best = called.filter(({ numbers }) => numbers * 4 >= most * 3).toSorted(better)[0]
  if (most > 0) return best?.index
  const weight = ({ numbers, written }: Known): number => numbers + written
  const unsaid = all.filter(({ told, numbers }) => told?.field !== 'skip' && numbers > 0).toSorted((a, b) => weight(b) - weight(a))[0]
  return (unsaid ?? best)?.index
}

/** Whether another column says the same: the one with the most in it counts, or the first. */
function isSaidBefore(field: ImportField, index: number, fields: readonly ImportField[], known: readonly Known[]): boolean {
  if (!single.has(field) && !alike.has(field)) return false
  const { filled, heading } = known[index]!
  return known.some((other, at) => {
    if (at === index || fields[at] !== field || (alike.has(field) && other.heading !== heading)) return false
    return other.filled > filled || (other.filled === filled && at < index)
  })
}

/** Whether nearly all cells are words as a name is. Under a heading that says something else, they have to be several words and hardly ever the same. */
function areNames(cells: readonly string[], isHeaded: boolean): boolean {
  const words = cells.filter((cell) => /^[\p{L}\p{M}\s.,'’-]+$/u.test(cell) && /\p{L}{2}/u.test(cell))
  if (cells.length === 0 || words.length < cells.length * 0.8) return false
  return !isHeaded || (words.filter((cell) => /\s/.test(cell)).length >= words.length / 2 && new Set(words).size > words.length * 0.7)
}

/** Whether the first row stands over the others: nothing in it is a number but as an example, and some of it is a heading, or stands over numbers. */
export function hasHeading(rows: readonly (readonly string[])[], country: CountryCode): boolean {
  const [first = [], ...others] = rows
  const numbered = first.filter((cell) => isDigits(cell) || hasNumber(cell, country))
  const said = first.filter(saysField)
  if (numbered.length > 0) return numbered.every((cell) => said.includes(cell)) && said.some((cell) => !numbered.includes(cell))
  if (said.length > 0) return true
  return others.some((row) => row.some((cell, index) => (first[index] ?? '').trim() !== '' && isNumberCell(cell, country)))
}

/** An identifier, a ZIP code, a number in a spreadsheet's short form. */
const isDigits = (cell: string): boolean => /\d{5}/.test(cell.replaceAll(/\D/g, '')) && /^[\d\s().+=e"'-]+$/i.test(cell.trim())

function hasNumber(cell: string, country: CountryCode): boolean {
  if ((cell.match(/\d/g)?.length ?? 0) < 7) return false
  const read = numberIn(cell, country)
  return 'phone' in read || read.why === 'two-numbers'
}
