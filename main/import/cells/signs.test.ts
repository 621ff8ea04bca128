/** Signs and letters that slipped into a list, and files that are none. */
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { found, people, previewOf, taken } from '../list.kit.ts'
import { decoded, encodingOf } from '../../../common/import/encoding.ts'

const two = [['Ana', '+16025550148'], ['Linh', '+16025550149']]
const list = 'Name,Phone\nAna,602-555-0148\nLinh,602-555-0149\n'
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)))

describe('signs that nobody means', () => {
  it.each([
    ['a zero in a name', list.replace('Ana', 'Ana\0')],
    ['the end that DOS wrote', `${list}\u001a`],
    ['the end of a block', list + '\u001a'.repeat(90)],
    ['a bell and an escape', list.replace('Ana', '\u0007A\u001bna')],
  ])('are left out: %s', (_name, text) => expect(people(text)).toEqual(two))

  it('do not hide what a line is', () => expect(found(`${list}\u001a`).rows).toBe(2))

  it.each([
    ['a picture', bytes([0x89], 'PNG\r\n', [0x1a], '\n', [0, 0, 0, 13], 'IHDR')],
    ['a document', bytes('%PDF-1.7\n1 0 obj\n')],
    ['a sound', bytes('ID3', [3, 0, 0, 0, 0, 1, 2], 'TIT2', [0, 0, 0, 5, 0, 0, 0], 'a\n', [0, 1, 2, 0, 0], '\n', [255, 251, 144, 0])],
    ['what is packed', Uint8Array.from(deflateRawSync(Array.from({ length: 3000 }, (_, at) => String((at * at) % 9973)).join(' ')))],
  ])('make no list of %s', (_name, file) => expect(previewOf(file)).toEqual({ fault: 'other' }))
  it('make no list of a workbook', () => expect(previewOf(bytes('PK', [3, 4, 20, 0, 6, 0]))).toEqual({ fault: 'workbook' }))
})

describe('one wrong byte', () => {
  const names = ['José Muñoz', 'Zoë Núñez', 'Ángel Peña']
  const rows = names.map((name, line) => `${name},602-555-014${line}\n`).join('')
  it('spoils no accent of the others', () => {
    const text = bytes('Name,Phone\n', rows, 'Mu', [0xf1], 'oz,602-555-0149\n')
    expect(encodingOf(text)).toBe('utf-8')
    expect(taken(text).people.map(({ name }) => name)).toEqual([...names, 'Mu\u{fffd}oz'])
  })
  it('is none where the others are written so too', () => expect(encodingOf(bytes('Jos', [0xe9], ' Mu', [0xf1], 'oz, Jos', [0xc3, 0xa9]))).toBe('windows-1252'))
})

it('the signs between the letters of Windows-1252 are read as they are meant', () => {
  expect(decoded(bytes('O', [0x92], 'Brien ', [0x93], 'Bo', [0x94], ' ', [0x8a, 0x9e, 0x80]), 'windows-1252')).toBe('O’Brien “Bo” Šž€')
})
