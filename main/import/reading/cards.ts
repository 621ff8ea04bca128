/** The cards of an address book (vCard, RFC 6350 and 2426) as a table. ical.js reads them. */
import ICAL from 'ical.js'
import type { ImportField } from '../../../contract/import/imports.ts'
import { readableCard } from './card-lines.ts'
import type { TableRow } from './rows.ts'

export const isCards = (text: string): boolean => /^\s*BEGIN:VCARD/i.test(text)

/** The columns of what `cardRows` returns. */
export const cardFields: readonly ImportField[] = ['name', 'firstName', 'phone', 'phone', 'phone', 'place', 'language', 'timeZone', 'tags', 'note']

/** A card that cannot be read is a broken row. `line`: which card it is, counted from 1. */
export function cardRows(text: string): readonly TableRow[] {
  const cards = text.replaceAll(/\r\n?/g, '\n').split(/^(?=[ \t]*BEGIN:VCARD)/im).filter((card) => card.trim() !== '')
  return cards.map((card, index): TableRow => {
    const line = index + 1
    try {
      return { line, cells: cellsOf(new ICAL.Component(ICAL.parse(readableCard(card)) as never)) }
    } catch {
      return { line, cells: [card], isBroken: true }
    }
  })
}

function cellsOf(card: ICAL.Component): readonly string[] {
  const all = (name: string): readonly string[] => card.getAllProperties(name).map((property) => textOf(property.getValues()))
  const first = (name: string): string => all(name)[0] ?? ''
  const [, given = ''] = parts(card, 'n')
  const [, , , city = '', region = ''] = parts(card, 'adr')
  // Texts go to mobiles.
  const phones = card.getAllProperties('tel').toSorted((a, b) => Number(isMobile(b)) - Number(isMobile(a))).map((property) => textOf(property.getValues()).replace(/^tel:/i, ''))
  const place = [city, region].filter((part) => part !== '').join(', ')
  const name = first('fn') || [given, parts(card, 'n')[0] ?? ''].join(' ').trim()
  return [name, given, phones[0] ?? '', phones[1] ?? '', phones[2] ?? '', place, first('lang'), first('tz'), all('categories').join(', '), all('note').join('\n')]
}

const isMobile = (property: ICAL.Property): boolean => /cell|mobile|text/i.test(String(property.getParameter('type') ?? ''))

/** The parts of a name or an address. */
function parts(card: ICAL.Component, name: string): readonly string[] {
  const value: unknown = card.getFirstPropertyValue(name)
  return Array.isArray(value) ? value.map((part: unknown) => textOf([part])) : []
}

const textOf = (values: readonly unknown[]): string => values.flat().map(String).join(', ').trim()
