/** Cards of address books: as the standards have them, and as telephones write them. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { found, people, phones, reasons, taken } from '../list.kit.ts'

it('cards of an address book are people too', () => {
  const cards = `BEGIN:VCARD\r\nVERSION:3.0\r\nN:Vega;Ana;;;\r\nFN:Ana Vega\r\nTEL;TYPE=HOME:602-555-0100\r\nTEL;TYPE=CELL:(602) 555-0148\r\nADR;TYPE=HOME:;;1 Main St;Tucson;AZ;85701;USA\r\nCATEGORIES:Ride,Mail\r\nNOTE:Call after 5\\, please\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:4.0\r\nFN:Linh Tran\r\nTEL;VALUE=uri:tel:+1-602-555-0149\r\nLANG:vi\r\nEND:VCARD\r\n`
  expect(found(cards)).toMatchObject({ isCards: true, rows: 2 })
  expect(taken(cards).people).toMatchObject([
    { phone: '+16025550148', name: 'Ana Vega', ownPlace: 'Tucson, AZ', tags: ['Ride', 'Mail'], note: 'Call after 5, please' },
    { phone: '+16025550149', name: 'Linh Tran', language: 'vi' },
  ])
})

/** One card whose lines are these. */
const card = (...lines: readonly string[]): string => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n')
const ana = ['FN:Ana Vega', 'TEL:602-555-0148']

describe('a card is read, though', () => {
  it.each([
    ['its kinds of numbers have no name, as in vCard 2.1', card('VERSION:2.1', 'N:Vega;Ana', 'TEL;HOME:+16025550100', 'TEL;CELL;PREF:+16025550148', 'EMAIL;INTERNET:ana@example.org')],
    ['it has no end', 'BEGIN:VCARD\nVERSION:3.0\nFN:Ana Vega\nTEL:602-555-0148\n'],
    ['a line of it says nothing', card('VERSION:3.0', 'what is this', ...ana, ';;;', 'X-ODD;=;:x')],
    ['a picture in it is broken', card('VERSION:3.0', 'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ', 'SkZJRgABAQ==', ...ana)],
    ['its lines are in groups', card('VERSION:3.0', 'item1.FN:Ana Vega', 'item1.TEL:602-555-0148', 'item1.X-ABLabel:_$!<Other>!$_')],
    ['a quotation mark in it is not closed', card('VERSION:3.0', 'FN:Ana Vega', 'TEL;TYPE="CELL:602-555-0148')],
    ['it says no version', card(...ana)],
    ['its clock is a name', card('VERSION:3.0', ...ana, 'TZ:America/Phoenix')],
  ])('%s', (_name, text) => expect(people(text)).toEqual([['Ana Vega', '+16025550148']]))

  it.each([
    ['a name', 'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Jos=C3=A9 Mu=C3=B1oz', { name: 'José Muñoz' }],
    ['a name in another alphabet', 'FN;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Jos=E9 Mu=F1oz', { name: 'José Muñoz' }],
    ['a name over two lines', 'FN;QUOTED-PRINTABLE:Jos=C3=A9=\r\n Mu=C3=B1oz', { name: 'José Muñoz' }],
    ['a name in parts', 'N;ENCODING=QUOTED-PRINTABLE:Mu=C3=B1oz;Jos=C3=A9;;;', { name: 'José Muñoz' }],
    ['a zone', 'FN:Ana\r\nTZ;QUOTED-PRINTABLE:America/Pho=65nix', { ownTimeZone: 'America/Phoenix' }],
    ['a note of two lines', 'FN:Ana\r\nNOTE;ENCODING=QUOTED-PRINTABLE:one=0D=0Atwo=3B three', { note: 'one\ntwo; three' }],
  ])('%s in it is quoted-printable', (_name, line, told) => expect(taken(card('VERSION:2.1', line, 'TEL;CELL:602-555-0148')).people).toMatchObject([told]))
})

it('a card without a number says so, and the cards around it are read', () => {
  const text = card('VERSION:3.0', ...ana) + 'BEGIN:VCARD\nVERSION:2.1\nN:Tran;Linh\n' + card('VERSION:4.0', 'FN:Dee', 'TEL:602-555-0150')
  expect(people(text)).toEqual([['Ana Vega', '+16025550148'], ['Dee', '+16025550150']])
  expect(reasons(text)).toEqual(['2 There is no number in it'])
})

it('what is escaped in a card stands as it is meant', () => {
  expect(taken(card('VERSION:3.0', ...ana, String.raw`NOTE:one\; two\, three\nfour`)).people).toMatchObject([{ note: 'one; two, three\nfour' }])
})

it('nothing that stands in a card keeps its number from being read', () => {
  const names = fc.constantFrom('NOTE', 'ADR', 'TZ', 'LANG', 'CATEGORIES', 'N', 'PHOTO', 'item1.URL', 'BDAY', 'AGENT', 'begin', '')
  const parameters = fc.constantFrom('', ';', ';CELL', ';TYPE=', ';TYPE="a:b"', ';TYPE="', ';=', ';ENCODING=QUOTED-PRINTABLE', ';CHARSET=none;QUOTED-PRINTABLE', ';VALUE=uri')
  const line = fc.tuple(names, parameters, fc.constantFrom(':', '', '='), fc.string({ unit: fc.constantFrom('a', ';', ',', ':', '\\', '=', '"', '-', '0', 'é', ' ', '=E9', '=3') })).map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const others = lines.map((each) => (/^begin/i.test(each) ? `x${each}` : each))
      expect(phones(card(...ana.toReversed(), ...others))).toEqual(['+16025550148'])
    }),
  )
})
