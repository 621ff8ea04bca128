/** Voter files as they come: every way to write letters and columns, and every way to get a row wrong. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumber } from '../../common/number/read/read.ts'
import type { Reading } from '../../contract/import/imports.ts'
import { numberIn } from './cells/phone.ts'
import { csvOf } from './csv.ts'
import { found, listOf, phones, previewOf, reasons, taken } from './list.kit.ts'
import { encodingOf } from '../../common/import/encoding.ts'

const heading = 'Name,Phone,City\n'
const munoz = 'Name,Phone\nJosé Muñoz,602-555-0148\nZoë Núñez,602-555-0149\n'
const wide = (text: string, isBig: boolean, isMarked: boolean): Uint8Array => {
  const units = [...(isMarked ? ['\uFEFF'] : []), ...text].map((letter) => letter.charCodeAt(0))
  return Uint8Array.from(units.flatMap((unit) => (isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])))
}
const single = (text: string, table: Readonly<Record<string, number>>): Uint8Array => Uint8Array.from(text, (letter) => table[letter] ?? letter.charCodeAt(0))
const mac = { é: 0x8e, ñ: 0x96, ë: 0x91, ú: 0x9c }

describe('letters', () => {
  it.each([
    ['UTF-8', munoz, 'utf-8'],
    ['UTF-8 with its mark', `\uFEFF${munoz}`, 'utf-8'],
    ['UTF-16', wide(munoz, false, true), 'utf-16le'],
    ['UTF-16, big-endian', wide(munoz, true, true), 'utf-16be'],
    ['UTF-16 without a mark', wide(munoz, false, false), 'utf-16le'],
    ['Windows-1252', single(munoz, {}), 'windows-1252'],
    ['Mac Roman', single(munoz, mac), 'macintosh'],
  ] as const)('of %s are read', (_name, text, encoding) => {
    expect(found(text).encoding).toBe(encoding)
    expect(taken(text).people.map(({ name, phone }) => [name, phone])).toEqual([['José Muñoz', '+16025550148'], ['Zoë Núñez', '+16025550149']])
  })

  it.each([
    ['O\u0092Brien', 'windows-1252'],
    ['Garc\u0092a', 'macintosh'],
    ['Mu\u00f1oz', 'windows-1252'],
  ] as const)('are told by where an accent or an apostrophe stands: %j', (name, encoding) => expect(encodingOf(Uint8Array.from(name, (letter) => letter.charCodeAt(0)))).toBe(encoding))
  it('can be set right', () => expect(found(single(munoz, mac), { encoding: 'macintosh' }).columns[0]!.samples).toEqual(['José Muñoz', 'Zoë Núñez']))
})

describe('columns', () => {
  it.each([',', ';', '\t', '|'])('are told apart by %j', (separator) => {
    const text = `Name,Phone,City\nAna Vega,602-555-0148,Phoenix\nLinh Tran,602-555-0149,Mesa\n`.replaceAll(',', separator)
    expect(found(text).separator).toBe(separator)
    expect(phones(text)).toEqual(['+16025550148', '+16025550149'])
  })

  it('may have the separator and line breaks in quotation marks', () => {
    const [person] = taken(`Name,Phone,Notes\r\n"Vega, ""Ana""",602-555-0148,"one\r\ntwo"\r\n`).people
    expect(person).toMatchObject({ name: 'Vega, "Ana"', note: 'one\ntwo' })
  })

  it('are said by Excel in a first line', () => expect(phones('sep=;\nName;Phone\nAna;602-555-0148\n')).toEqual(['+16025550148']))
  it('are told apart anew after another way was tried', () => {
    const list = listOf(munoz)
    expect(([{ separator: ';' }, {}] as Reading[]).map((how) => list.preview(how, 'US'))).toMatchObject([{ separator: ';', columns: [{}] }, { separator: ',', columns: [{}, {}] }])
  })
  it.each([
    ['Nombre;Apellidos;Teléfono móvil;Idioma;Ciudad;Etiquetas;Notas', ['firstName', 'lastName', 'phone', 'language', 'place', 'tags', 'note']],
    ['Voter ID,Last Name,First Name,Party,Home Phone,Cell Phone,ZIP', ['skip', 'lastName', 'firstName', 'skip', 'skip', 'phone', 'skip']],
    ['full_name\tPhoneNumber\ttime_zone\tstate\tcity', ['name', 'phone', 'timeZone', 'place', 'place']],
    ['Número,Nombre completo', ['phone', 'name']],
  ])('are known by their heading: %s', (over, fields) => {
    expect(found(`${over}\n${over.replaceAll(/[^;,\t]+/g, 'x')}\n`).columns.map(({ field }) => field)).toEqual(fields)
  })

  it('are known by what is in them where there is no heading', () => {
    const text = 'Ana Vega,85004,602-555-0148\nLinh Tran,85201,602-555-0149\n'
    expect(found(text)).toMatchObject({ hasHeading: false, rows: 2 })
    expect(found(text).columns.map(({ field }) => field)).toEqual(['name', 'skip', 'phone'])
    expect(phones(text)).toEqual(['+16025550148', '+16025550149'])
  })

  it('may be one, of numbers alone', () => expect(phones('602-555-0148\n(602) 555-0149\n')).toEqual(['+16025550148', '+16025550149']))
})

describe('a row', () => {
  it('is taken with what the number tells beside what the list says', () => {
    expect(taken('First,Last,Cell,Language,Tags,Time zone\nAna,Vega,602-555-0148,Español,"Ride; mail",Pacific\n').people).toEqual([
      {
        phone: '+16025550148', name: 'Ana Vega', firstName: 'Ana', sortName: 'ana vega', language: 'es', ownPlace: null, ownTimeZone: 'America/Los_Angeles',
        tags: ['Ride', 'mail'], note: null, place: 'Arizona', timeZone: 'America/Phoenix',
      },
    ])
  })

  it.each([
    ['4.14156E+09', 'A spreadsheet shortened the number'],
    ['', 'There is no number in it'],
    ['n/a', 'What stands for the number isn’t one'],
    ['555-0148', 'The number has too few digits'],
    ['1602555014899999', 'The number has too many digits'],
    ['(102) 555-0148', 'No number can begin like this'],
    ['602-555-0148 / 602-555-0149', 'There is more than one number in one cell'],
    ['911', 'This is a short code or an emergency number'],
  ])('is refused for %s, and the report says why', (cell, why) => {
    expect(reasons(`${heading}Ana,${cell},Phoenix\n`)).toEqual([`2 ${why}`])
  })

  it.each(['602-555-0148 ext. 4', '(602) 555-0148 x12', '="6025550148"', "'602 555 0148", '6025550148.0', '1.6025550148E+10', 'tel:+16025550148', '+1 (602) 555-0148', '602.555.0148'])('is taken for %s', (cell) => {
    expect(phones(`${heading}Ana,"${cell.replaceAll('"', '""')}",Phoenix\n`)).toEqual(['+16025550148'])
  })

  it('that is there already in the file is refused once more each time', () => {
    expect(reasons(`${heading}Ana,602-555-0148,Phoenix\nAna V.,(602) 555-0148,Mesa\nLinh,+16025550148,\n`)).toEqual(['3 The number stands in an earlier row too', '4 The number stands in an earlier row too'])
  })

  it('that is shorter is taken, one that is longer is not, and one that is empty is none', () => {
    const text = `${heading}Ana,602-555-0148\n\nLinh,602-555-0149,Mesa,,\nDee,602-555-0150,Mesa,AZ,85201\n`
    expect(phones(text)).toEqual(['+16025550148', '+16025550149'])
    expect(reasons(text)).toEqual(['5 It has more cells than the heading'])
  })

  it('whose quotation mark never closes takes no other with it', () => {
    const text = `${heading}Ana,602-555-0148,Phoenix\n"Linh,602-555-0149,Mesa\nDee,602-555-0150,Mesa\nBo,"602-555-0151"x,Mesa\nKim,602-555-0152,Mesa\n`
    expect(phones(text)).toEqual(['+16025550148', '+16025550150', '+16025550152'])
    expect(reasons(text)).toEqual(['3 A quotation mark in it is not closed', '5 A quotation mark in it is not closed'])
  })

  it('with a formula is kept as text, and goes out so that nothing is calculated', () => {
    const link = '=HYPERLINK("https://example.org","Ana")'
    const [person] = taken(`Name,Phone\n"${link.replaceAll('"', '""')}",602-555-0148\n`).people
    expect(person!.name).toBe(link)
    expect(csvOf([[link]], false)).toBe(`"'${link.replaceAll('"', '""')}"\r\n`)
  })

  it('is read by the same rule as what an agent types', () => {
    const part = fc.integer({ min: 0, max: 999 }).map((digits) => String(digits).padStart(3, '0'))
    const written = fc.tuple(part, part, fc.integer({ min: 0, max: 9999 }).map((digits) => String(digits).padStart(4, '0')), fc.constantFrom('', '-', '.', ' '), fc.constantFrom('', '1', '+1 '))
    fc.assert(
      fc.property(written, ([area, exchange, line, between, before]) => {
        const cell = `${before}${area}${between}${exchange}${between}${line}`
        const fast = numberIn(cell, 'US')
        const reading = readNumber(cell, 'US')
        return 'phone' in fast ? reading.kind === 'number' && reading.phone === fast.phone : reading.kind !== 'number'
      }),
    )
  })
})

describe('a file that is no list', () => {
  it.each([
    ['empty', '', 'empty'],
    ['blank', ' \n\n', 'empty'],
    ['a workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), 'workbook'],
    ['an older workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'workbook'],
    ['a table of a web page', '<html><table><tr><td>602</td></tr></table>', 'workbook'],
    ['a PDF', '%PDF-1.7', 'other'],
    ['a heading alone', 'Name,Phone\n', 'no-rows'],
  ] as const)('because it is %s is said to be that', (_name, text, fault) => expect(previewOf(text)).toEqual({ fault }))
})

it('whatever is in a cell comes out of a list as it went in', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }).map((text) => text.replaceAll(/\p{Cc}/gu, '')), { minLength: 2, maxLength: 5 }), (cells) => {
      const sheet = csvOf([['Phone', ...cells.map((_, index) => `c${index}`)], ['602-555-0148', ...cells.map((cell) => `x${cell}`)]])
      const { columns } = found(new TextEncoder().encode(sheet), { separator: ',', hasHeading: true, encoding: 'utf-8' })
      return cells.every((cell, index) => (columns[index + 1]!.samples[0] ?? '') === new TextDecoder().decode(new TextEncoder().encode(`x${cell}`)).trim())
    }),
  )
})
