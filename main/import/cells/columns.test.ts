/** Which column is what, in lists as they are written. */
import { describe, expect, it } from 'vitest'
import { fieldsIn, found, people, phones, reasons, taken } from '../list.kit.ts'

const two = (row: string): string => `${row}\n${row.replaceAll('0148', '0149')}\n`

describe('the number that texts go to', () => {
  it.each([
    ['Voter Number,Name,Phone', '4567890123,Ana Vega,602-555-0148', ['skip', 'name', 'phone']],
    ['House Number,Street,Name,Phone', '12,Main St,Ana Vega,602-555-0148', ['skip', 'skip', 'name', 'phone']],
    ['Phone Type,Phone Number,Name', 'Cell,602-555-0148,Ana Vega', ['skip', 'phone', 'name']],
    ['Número de votante,Nombre,Teléfono', '4567890123,Ana Vega,602-555-0148', ['skip', 'name', 'phone']],
    ['Name,Phone,OK to text', 'Ana Vega,602-555-0148,yes', ['name', 'phone', 'skip']],
    ['Name,Phone,Text', 'Ana Vega,602-555-0148,y', ['name', 'phone', 'skip']],
    ['Number,Name,Tel', '4567890123,Ana Vega,6025550148', ['skip', 'name', 'phone']],
    ['Voter Number,Name,Reach', '4567890123,Ana Vega,602-555-0148', ['skip', 'name', 'phone']],
    ['Name,Contact', 'Ana Vega,602-555-0148', ['name', 'phone']],
    ['Home Phone,Cell Phone,Name', '602-555-0100,602-555-0148,Ana Vega', ['skip', 'phone', 'name']],
    ['Person,First,Last,Phone', '17,Ana,Vega,602-555-0148', ['skip', 'firstName', 'lastName', 'phone']],
    ['Voter ID,Name,Reach', '4567890123,Ana Vega,n/a', ['skip', 'name', 'skip']],
  ])('is found under %s', (over, row, fields) => expect(fieldsIn(`${over}\n${two(row)}`)).toEqual(fields))

  it('is the mobile’s, as long as three of four have one', () => {
    const listed = (mobiles: number) => `Name,Home Phone,Cell Phone\n${Array.from({ length: 10 }, (_, at) => `Voter,602-555-01${at}0,${at < mobiles ? `602-555-02${at}0` : ''}\n`).join('')}`
    expect(fieldsIn(listed(8))).toEqual(['name', 'skip', 'phone'])
    expect(fieldsIn(listed(7))).toEqual(['name', 'phone', 'skip'])
  })

  it.each([
    ['4567890123,Ana Vega,602-555-0148', ['skip', 'name', 'phone']],
    ['4567890123,Ana Vega,+16025550148', ['skip', 'name', 'phone']],
  ])('is found without a heading: %s', (row, fields) => expect(fieldsIn(two(row))).toEqual(fields))
})

describe('the first row is somebody', () => {
  it.each(['602-555-0148 x12', "'6025550148", 'tel:+16025550148', '602-555-0148 / 602-555-0147', '', '(602) 555-0148 cell', '="6025550148"'])('whose number is written %j', (cell) => {
    const text = `Ana Vega,"${cell.replaceAll('"', '""')}"\nLinh Tran,602-555-0149\nDee Po,602-555-0150\n`
    expect(found(text)).toMatchObject({ hasHeading: false, rows: 3, columns: [{ field: 'name' }, { field: 'phone' }] })
    expect(phones(text)).toContain('+16025550149')
  })
  it.each(['Quién,Dónde', 'Persona,G20221108', 'Voter,Voted 11/08/2022', 'Voter,"Elections (2020, 2022)"', 'Name,Phone (as 602-555-0100)'])('unless it stands over the others: %s', (over) => {
    expect(found(`${over},\nAna Vega,602-555-0148\nLinh Tran,602-555-0149\n`).hasHeading).toBe(true)
  })
})

describe('names', () => {
  it.each([
    ['Nombre y apellidos,Teléfono', ['name', 'phone']],
    ['Apellidos y nombre,Teléfono', ['name', 'phone']],
    ['Nombre(s),Apellido(s),Celular', ['firstName', 'lastName', 'phone']],
    ['"Last Name, First Name",Phone', ['name', 'phone']],
    ['First & Last Name,Phone', ['name', 'phone']],
    ['Nombre del votante,Teléfono', ['name', 'phone']],
    ['Nombre de la persona,Teléfono', ['name', 'phone']],
    ['Voter’s Name,Phone', ['name', 'phone']],
    ['Given Name(s),Family Name(s),Phone', ['firstName', 'lastName', 'phone']],
    ['Contact First Name,Contact Last Name,Phone', ['firstName', 'lastName', 'phone']],
    ['Apellido paterno,Apellido materno,Nombres,Celular', ['lastName', 'lastName', 'firstName', 'phone']],
    ['Primer nombre,Segundo nombre,Primer apellido,Segundo apellido,Móvil', ['firstName', 'skip', 'lastName', 'lastName', 'phone']],
    ['Middle Name,Name,Phone', ['skip', 'name', 'phone']],
    ['f_name,LName,Phone', ['firstName', 'lastName', 'phone']],
    ['vb_voterbase_id,Voter First Name,Voter Last Name,Phone', ['skip', 'firstName', 'lastName', 'phone']],
    ['Name,Last Contact,First contact,F,LA,Complete,Preferred contact,Phone', ['name', 'skip', 'skip', 'skip', 'skip', 'skip', 'skip', 'phone']],
    ['Last Name First,Phone', ['name', 'phone']],
  ])('are known under %s', (over, fields) => expect(fieldsIn(`${over}\n${fields.map(() => 'x').join(',')}\n`)).toEqual(fields))

  it('are found by what they look like where the heading says nothing', () => {
    expect(fieldsIn('Quién,Número\nAna Vega,602-555-0148\nLinh Tran,602-555-0149\n')).toEqual(['name', 'phone'])
    expect(fieldsIn('Standing,Número\nActive,602-555-0148\nActive,602-555-0149\n')).toEqual(['skip', 'phone'])
  })
})

describe('a heading that stands there twice', () => {
  it('names nobody twice', () => {
    expect(people('Name,Name,Phone\nAna Vega,Ana Vega,602-555-0148\n')).toEqual([['Ana Vega', '+16025550148']])
    expect(people('First Name,First Name,Last Name,Last Name,Phone\nAna,Ana,Vega,Vega,602-555-0148\n')).toEqual([['Ana Vega', '+16025550148']])
    expect(people('Name,Name,Phone\n,Ana Vega,602-555-0148\n')).toEqual([['Ana Vega', '+16025550148']])
  })
  it('has the number in either', () => {
    const text = 'Name,Phone,Phone\nAna,,602-555-0148\nLinh,602-555-0149,\nDee,,\n'
    expect(phones(text)).toEqual(['+16025550148', '+16025550149'])
    expect(reasons(text)).toEqual(['4 There is no number in it'])
  })
  it('says where somebody lives once', () => expect(taken('Phone,City,City\n602-555-0148,Mesa,Mesa\n').people).toMatchObject([{ ownPlace: 'Mesa' }]))
})
