/** What a row says of a person, or why it says of nobody. */
import type { CountryCode } from '../../../common/number/country.ts'
import { indexText } from '../../../common/search/words.ts'
import type { ImportField, RowFault } from '../../../contract/import/imports.ts'
import { limits } from '../../../contract/limits.ts'
import { languageIn } from './language.ts'
import { numberIn } from './phone.ts'
import { tagsIn } from './tags.ts'
import { isLongNote, noteText, oneLine } from './texts.ts'
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
  /** Whole: how many notes it makes is told where it is written down (texts.ts). */
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
  const note = fields.flatMap((each, index) => (each === 'note' ? [noteText(cells[index] ?? '')] : [])).filter((text) => text !== '').join('\n')
  if (isLongNote(note)) return { why: 'long-note' }
  const tags = tagsIn(of('tags'))
  if (typeof tags === 'string') return { why: tags }
  return {
    person: {
      phone: number.phone,
      name: name || null,
      firstName: first === '' || first === name ? null : first,
      sortName: name === '' ? '' : indexText(name),
      language: of('language').map(languageIn).find((code) => code !== undefined) ?? null,
      ownPlace: of('place').join(', ').slice(0, limits.place) || null,
      ownTimeZone: of('timeZone').map(zoneIn).find((zone) => zone !== undefined) ?? null,
      tags,
      note: note || null,
    },
  }
}

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
