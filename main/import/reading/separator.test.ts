/** What stands between the columns, where a list is not written as it should be. */
import { describe, expect, it } from 'vitest'
import { found, people, phones, reasons } from '../list.kit.ts'

const three = [['Ana Vega', '+16025550148'], ['Dee Po', '+16025550150']]

describe('the separator is found', () => {
  it.each([';', '\t', '|', '^', '~'])('though a row is short: %j', (separator) => {
    const text = 'Name;Phone\nAna Vega;602-555-0148\nLinh Tran\nDee Po;602-555-0150\n'.replaceAll(';', separator)
    expect(found(text).separator).toBe(separator)
    expect(people(text)).toEqual(three)
  })
  it.each([';', '\t', '|'])('though a quotation mark is not closed: %j', (separator) => {
    const text = 'Name;Phone\nAna Vega;602-555-0148\n"Linh Tran;602-555-0149\nDee Po;602-555-0150\n'.replaceAll(';', separator)
    expect(people(text)).toEqual(three)
    expect(reasons(text)).toEqual(['3 A quotation mark in it is not closed'])
  })
  it.each([
    ['in every row without a heading', 'Vega, Ana;602-555-0148\nPo, Dee;602-555-0150\n'],
    ['and more often than the separator', 'Name;Phone\nVega, Ana;602-555-0148\nTran, Linh\nKim, Bo\nPo, Dee;602-555-0150\n'],
  ])('though names have a comma in them %s', (_name, text) => {
    expect(found(text).separator).toBe(';')
    expect(people(text)).toEqual([['Vega, Ana', '+16025550148'], ['Po, Dee', '+16025550150']])
  })
  it('though there are two numbers in each cell', () => {
    const text = '602-555-0148;602-555-0149,Ana\n602-555-0150;602-555-0151,Dee\n'
    expect(found(text).separator).toBe(',')
  })
  it('to be none where one column of words has a sign in it now and then', () => {
    const text = `Phone\n${Array.from({ length: 20 }, (_, at) => `602-555-01${at + 10}${at === 7 ? ' ; home' : ''}\n`).join('')}`
    expect(found(text)).toMatchObject({ separator: ',', columns: [{ field: 'phone' }] })
  })
})

describe('blanks before a quotation mark', () => {
  it('are not what is quoted', () => {
    expect(people('Name, Phone, City\n"Ana", "602-555-0148", "Mesa, AZ"\n  "Vega, ""Bo""" ,\t"602-555-0149" , Mesa\n')).toEqual([['Ana', '+16025550148'], ['Vega, "Bo"', '+16025550149']])
    expect(people('602-555-0148, "Ana Vega"\n602-555-0149, "Linh Tran"\n')).toEqual([['Ana Vega', '+16025550148'], ['Linh Tran', '+16025550149']])
  })
  it('stay in what is quoted', () => {
    const text = 'Name,Phone,Notes\n"Vega, ""Ana""",602-555-0148,"says, ""no"", ""never"""\nBo, "Bo" Kim,602-555-0149\n'
    expect(found(text).columns[2]!.samples).toEqual(['says, "no", "never"', '602-555-0149'])
    expect(phones(text)).toEqual(['+16025550148'])
  })
  it('are no columns of a list with tabs', () => expect(people('Name\tX\tPhone\n"Ana"\t\t"602-555-0148"\n')).toEqual([['Ana', '+16025550148']]))
})
