/** What a row says of a person, or why it says of nobody. */
import type { CountryCode } from '../../../common/number/country.ts'
import { fold, indexText } from '../../../common/search/words.ts'
import type { ImportField, RowFault } from '../../../contract/import/imports.ts'
import { limits } from '../../../contract/limits.ts'
import { plainName } from '../../../contract/names.ts'
import { languageIn } from './language.ts'
import { numberIn } from './phone.ts'
import { zoneIn } from './zone.ts'

/** As the store takes it. What the list does not say is null. */
export type ListedPerson = {
  readonly phone: string
  readonly name: string | null
  readonly firstName: string | null
  /** The name as a list is ordered by it. */
  readonly sortName: string
  readonly language: string | null
  readonly ownPlace: string | null
  readonly ownTimeZone: string | null
  readonly tags: readonly string[]
  readonly note: string | null
}

export type ReadRow = { readonly person: ListedPerson } | { readonly why: RowFault }

/** @param fields what each column is */
export function personIn(cells: readonly string[], fields: readonly ImportField[], country: CountryCode): ReadRow {
  if (cells.slice(fields.length).some((cell) => cell.trim() !== '')) return { why: 'more-cells' }
  const of = (field: ImportField): readonly string[] => fields.flatMap((each, index) => (each === field ? [oneLine(cells[index] ?? '')].filter((cell) => cell !== '') : []))
  const number = firstNumber(of('phone'), country)
  if ('why' in number) return number
  const first = of('firstName').join(' ')
  const name = of('name').join(' ') || [first, ...of('lastName')].join(' ').trim()
  if (name.length > limits.contactName) return { why: 'long-name' }
  const note = fields.flatMap((each, index) => (each === 'note' ? [(cells[index] ?? '').trim()] : [])).filter((text) => text !== '').join('\n')
  return {
    person: {
      phone: number.phone,
      name: name || null,
      firstName: first === '' || first === name ? null : first,
      sortName: name === '' ? '' : indexText(name),
      language: of('language').map(languageIn).find((code) => code !== undefined) ?? null,
      ownPlace: of('place').join(', ').slice(0, limits.place) || null,
      ownTimeZone: of('timeZone').map(zoneIn).find((zone) => zone !== undefined) ?? null,
      tags: tagsIn(of('tags')),
      note: note.slice(0, limits.personNote) || null,
    },
  }
}

/** An apostrophe that keeps a spreadsheet from calculating, as this desk writes it too (csv.ts), is no part of the text. */
const oneLine = (cell: string): string => plainName(cell).replaceAll(/\s+/gu, ' ').trim().replace(/^'(?=[=+\-@＝])/, '')

/** The first cell with a number in it; without one, what is wrong with the first that is not empty. */
function firstNumber(cells: readonly string[], country: CountryCode): ReturnType<typeof numberIn> {
  let fault: { readonly why: RowFault } | undefined
  for (const cell of cells) {
    const read = numberIn(cell, country)
    if ('phone' in read) return read
    fault ??= read
  }
  return fault ?? { why: 'no-number' }
}

function tagsIn(cells: readonly string[]): readonly string[] {
  const names = cells.flatMap((cell) => cell.split(/[,;|]/)).map((name) => name.trim().slice(0, limits.tagName)).filter((name) => name !== '')
  return [...new Map(names.map((name) => [fold(name), name])).values()].slice(0, limits.tagsEach)
}
