/** A list of people while it is brought in: its bytes, what is found in them, and then its rows in portions. It knows no database. */
import { decoded, encodingOf } from '../../common/import/encoding.ts'
import { reportWords, rowFaultWords } from '../../common/import/words.ts'
import type { CountryCode } from '../../common/number/country.ts'
import type { Encoding, ImportField, ImportPreview, Reading, RowFault } from '../../contract/import/imports.ts'
import { limits } from '../../contract/limits.ts'
import { csvOf } from './csv.ts'
import { personIn, type ListedPerson } from './cells/person.ts'
import { fieldsOf, hasHeading as looksLikeHeading, type Column } from './cells/columns.ts'
import { cardFields, cardRows, isCards } from './reading/cards.ts'
import { faultOfFile } from './reading/kind.ts'
import type { TableRow } from './reading/rows.ts'
import { looksBinary, withoutControls } from './cells/signs.ts'
import { tableOf, type Table } from './reading/table.ts'

export type Place = { readonly place?: string; readonly timeZone?: string }
/** What the number tells stands beside what the list says. */
export type PlacedPerson = ListedPerson & { readonly place: string | null; readonly timeZone: string | null }

/** How the list is to be taken. */
export type Taking = Required<Pick<Reading, 'encoding' | 'separator' | 'hasHeading'>> & { readonly fields: readonly ImportField[]; readonly country: CountryCode }

/** The next people of a list. `seen`: rows that were looked at for it, `refused` of them were not taken. */
export type Portion = { readonly people: readonly PlacedPerson[]; readonly seen: number; readonly refused: number; readonly isLast: boolean }

/** Rows that tell what a column is, and of them so many as are shown. */
const looked = 200
const shown = 4

export type List = ReturnType<typeof openList>

/** @param placeOf where a number was issued */
export function openList(placeOf: (phone: string) => Place) {
  const parts: Uint8Array[] = []
  let size = 0
  /** `asked`: by which separator it was read; undefined where that was found out. */
  let last: (Table & { readonly encoding: Encoding; readonly asked: string | undefined; readonly isCards: boolean; readonly isBinary: boolean }) | undefined
  let rows: readonly TableRow[] = []
  let heading: TableRow | undefined
  let taking: Taking | undefined
  let next = 0
  const taken = new Set<string>()
  const refused: { readonly row: TableRow; readonly why: RowFault }[] = []
  const places = new Map<string, Place>()

  function bytes(): Uint8Array {
    if (parts.length > 1) parts.splice(0, parts.length, new Uint8Array(Buffer.concat(parts)))
    return parts[0] ?? new Uint8Array()
  }

  /** All rows, read as the agent has chosen, or as it is found out. What was read last is kept: as it was looked at, it is mostly taken. */
  function read({ encoding = encodingOf(bytes()), separator, hasHeading }: Reading, country: CountryCode) {
    if (last?.encoding !== encoding || (separator !== last.asked && separator !== last.separator)) {
      const raw = decoded(bytes(), encoding)
      const text = withoutControls(raw)
      const cards = isCards(text)
      last = { encoding, asked: separator, isCards: cards, isBinary: looksBinary(raw), ...(cards ? { separator: ',', rows: cardRows(text) } : tableOf(text, separator)) }
    }
    const { asked: _, ...found } = last
    const whole = found.rows.filter(({ isBroken }) => !isBroken).map(({ cells }) => cells)
    return { ...found, hasHeading: !found.isCards && (hasHeading ?? looksLikeHeading(whole.slice(0, looked), country)) }
  }

  function preview(reading: Reading, country: CountryCode): ImportPreview {
    if (size > limits.importBytes) return { fault: 'large' }
    const fault = faultOfFile(bytes())
    if (fault) return { fault }
    const { rows: all, isCards: areCards, isBinary, ...how } = read(reading, country)
    if (isBinary) return { fault: 'other' }
    if (all.length === 0) return { fault: 'empty' }
    const body = how.hasHeading ? all.slice(1) : all
    if (body.length === 0) return { fault: 'no-rows' }
    const columns = columnsOf(how.hasHeading ? all[0]! : undefined, body.slice(0, looked))
    const fields = areCards ? cardFields : fieldsOf(columns, country)
    return {
      ...how,
      ...(areCards && { isCards: areCards }),
      columns: columns.map(({ heading: over, cells }, index) => ({ heading: over.trim(), samples: cells.slice(0, shown), field: fields[index] ?? 'skip' })),
      rows: body.length,
    }
  }

  function begin(how: Taking): number {
    taking = how
    const read1 = read(how, how.country)
    heading = how.hasHeading ? read1.rows[0] : undefined
    rows = how.hasHeading ? read1.rows.slice(1) : read1.rows
    next = 0
    return rows.length
  }

  function personOf(row: TableRow, { fields, country }: Taking): PlacedPerson | RowFault {
    if (row.isBroken) return last?.isCards ? 'card' : 'quote'
    const read1 = personIn(row.cells, fields, country)
    if ('why' in read1) return read1.why
    const { person } = read1
    if (taken.has(person.phone)) return 'twice'
    taken.add(person.phone)
    const { place = null, timeZone = null } = placed(person.phone)
    // Where a number was issued is no news, though a list that went out says it.
    return { ...person, ownPlace: person.ownPlace === place ? null : person.ownPlace, place, timeZone }
  }

  /** In North America an exchange is issued in one place. */
  function placed(phone: string): Place {
    const key = phone.startsWith('+1') ? phone.slice(0, 8) : phone
    const known = places.get(key) ?? placeOf(phone)
    places.set(key, known)
    return known
  }

  return {
    add(part: Uint8Array): void {
      size += part.length
      last = undefined
      if (size <= limits.importBytes) parts.push(part)
    },
    preview,
    /** Reads it as it is to be taken. @returns how many rows there are */
    begin,
    /** @param count of people at most */
    portion(count: number): Portion {
      const from = next
      const before = refused.length
      const people: PlacedPerson[] = []
      while (next < rows.length && next - from < count) {
        const row = rows[next]!
        next += 1
        const person = personOf(row, taking!)
        if (typeof person === 'string') refused.push({ row, why: person })
        else people.push(person)
      }
      return { people, seen: next - from, refused: refused.length - before, isLast: next >= rows.length }
    },
    /** The rows that were not taken, with why, as CSV; undefined when all were. */
    report(): string | undefined {
      if (refused.length === 0) return undefined
      const head = [reportWords.row, reportWords.why, ...(heading?.cells ?? [])]
      return csvOf([head, ...refused.map(({ row, why }) => [String(row.line), rowFaultWords[why], ...row.cells])])
    },
  }
}

function columnsOf(heading: TableRow | undefined, rows: readonly TableRow[]): readonly Column[] {
  const width = heading?.cells.length ?? Math.max(...rows.map(({ cells }) => cells.length))
  return Array.from({ length: width }, (_, index) => ({
    heading: heading?.cells[index] ?? '',
    cells: rows.flatMap(({ cells }) => cells[index]?.trim() || []),
  }))
}
