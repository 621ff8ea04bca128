/** Cards of address books: as the standards have them, and as telephones write them. */
import { expect, it } from 'vitest'
import { found, taken } from '../list.kit.ts'

it('cards of an address book are people too', () => {
  const cards = `BEGIN:VCARD\r\nVERSION:3.0\r\nN:Vega;Ana;;;\r\nFN:Ana Vega\r\nTEL;TYPE=HOME:602-555-0100\r\nTEL;TYPE=CELL:(602) 555-0148\r\nADR;TYPE=HOME:;;1 Main St;Tucson;AZ;85701;USA\r\nCATEGORIES:Ride,Mail\r\nNOTE:Call after 5\\, please\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:4.0\r\nFN:Linh Tran\r\nTEL;VALUE=uri:tel:+1-602-555-0149\r\nLANG:vi\r\nEND:VCARD\r\n`
  expect(found(cards)).toMatchObject({ isCards: true, rows: 2 })
  expect(taken(cards).people).toMatchObject([
    { phone: '+16025550148', name: 'Ana Vega', ownPlace: 'Tucson, AZ', tags: ['Ride', 'Mail'], note: 'Call after 5, please' },
    { phone: '+16025550149', name: 'Linh Tran', language: 'vi' },
  ])
})
