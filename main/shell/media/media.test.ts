import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { FileOrigin } from '../../../contract/answers/files.ts'
import { testFolder } from '../../folder.kit.ts'
import { describeFile } from './describe.ts'
import { suggestedName } from './name.ts'
import { saveFile } from './save.ts'
import { mostCharacters } from './text.ts'

const bytesOf = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding))
const box = (brand: string) => bytesOf(`\0\0\0\x18ftyp${brand}\0\0\0\0`, 'latin1')
const gif = bytesOf('GIF89a\x02\0\x03\0\0\0\0,\0\0\0\0\x02\0\x03\0\0', 'latin1')
const facts = (bytes: Uint8Array, contentType = 'application/octet-stream') => describeFile({ bytes, contentType })

describe('a file is said to be', () => {
  it('a picture, by its bytes, whatever its sender calls it', () => {
    expect(facts(gif, 'TEXT/PLAIN; name=a.txt')).toEqual({ kind: 'picture', width: 2, height: 3, tooLarge: false })
    const huge = Uint8Array.from(gif)
    huge.set([0xff, 0xff, 0xff, 0xff], 6)
    expect(facts(huge)).toMatchObject({ kind: 'picture', tooLarge: true })
  })

  it.each([
    ['HEIC', box('heic')], ['HEIC', box('mif1')], ['AVIF', box('avif')], ['MP4', box('isom'), 'video'], ['3GP', box('3gp5'), 'video'], ['QuickTime', box('qt  '), 'video'],
    ['TIFF', bytesOf('II*\0abc', 'latin1')], ['TIFF', bytesOf('MM\0*abc', 'latin1')], ['PDF', bytesOf('%PDF-1.7')], ['AMR', bytesOf('#!AMR\n'), 'sound'],
    ['MP3', Uint8Array.of(0xff, 0xfb, 0x90, 0x44), 'sound'], ['ZIP', bytesOf('PK\x03\x04')], ['JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xd9)],
  ])('%s, which this computer can’t show', (name, bytes, medium?: string) => expect(facts(bytes, 'image/jpeg')).toEqual({ kind: 'other', name, ...(medium && { medium }) }))

  it('nothing at all, when there are no bytes, and gone when it is not here', () => {
    expect(facts(new Uint8Array(0), 'image/jpeg')).toEqual({ kind: 'empty' })
    expect(describeFile(undefined)).toEqual({ kind: 'gone' })
  })

  it('of no known kind, and no code of a drawing is shown', () => {
    expect(facts(Uint8Array.of(1, 2, 3))).toEqual({ kind: 'other' })
    expect(facts(bytesOf('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'Image/SVG+xml; charset=utf-8')).toEqual({ kind: 'other' })
  })
})

describe('a text is read', () => {
  it.each([
    ['UTF-8', bytesOf('¿Dónde voto? 投票')],
    ['UTF-8 with its mark', bytesOf('\ufeff¿Dónde voto? 投票')],
    ['UTF-16', bytesOf('\ufeff¿Dónde voto? 投票', 'utf16le')],
    ['UTF-16, the other way round', new Uint8Array(Buffer.from('\ufeff¿Dónde voto? 投票', 'utf16le').swap16())],
  ])('in %s', (_set, bytes) => expect(facts(bytes, 'text/plain')).toEqual({ kind: 'text', text: '¿Dónde voto? 投票', isCut: false }))

  it('in the set of old Windows programs', () => {
    expect(facts(bytesOf('¿Dónde voto?', 'latin1'), 'text/plain')).toMatchObject({ text: '¿Dónde voto?' })
  })

  it('as a business card, with line feeds at its line ends', () => {
    expect(facts(bytesOf('BEGIN:VCARD\r\nFN:Ann Lee\r\nEND:VCARD\r\n'), 'text/x-vCard')).toMatchObject({ text: 'BEGIN:VCARD\nFN:Ann Lee\nEND:VCARD\n' })
  })

  it('up to twenty thousand characters, none of them cut in two', () => {
    const long = facts(bytesOf('😀'.repeat(mostCharacters + 1)), 'text/plain')
    expect(long).toMatchObject({ kind: 'text', isCut: true })
    expect([...(long as { text: string }).text]).toHaveLength(mostCharacters)
    expect(facts(bytesOf('a'.repeat(mostCharacters)), 'text/plain')).toMatchObject({ isCut: false })
    expect(facts(bytesOf(`a${'é'.repeat(90_000)}`), 'text/plain')).toMatchObject({ isCut: true, text: expect.stringMatching(/^aé+$/) })
  })
})

it('no file, however broken, is more than looked at', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (bytes, contentType) => {
    expect(['picture', 'text', 'empty', 'other']).toContain(describeFile({ bytes, contentType }).kind)
  }))
})

describe('the suggested name', () => {
  const ann: FileOrigin = { phone: '+16025550148', name: 'Ann Lee', at: new Date(2026, 10, 3, 23, 59).getTime(), contentType: 'image/jpeg' }
  it.each([
    ['2026-11-03 Ann Lee.gif', ann, gif],
    ['2026-11-03 +16025550148.gif', { ...ann, name: undefined as never }, gif],
    ['2026-11-03 Ann Lee.heic', ann, box('heic')],
    ['2026-11-03 Ann Lee.txt', { ...ann, contentType: 'text/html' }, bytesOf('<script>')],
    ['2026-11-03 Ann Lee.vcf', { ...ann, contentType: 'TEXT/VCARD; charset=utf-8' }, bytesOf('BEGIN:VCARD')],
    ['2026-11-03 Ann Lee.bin', { ...ann, contentType: 'application/x-msdownload' }, bytesOf('MZ\x90\0', 'latin1')],
    ['2026-11-03 Ann Lee.bin', ann, new Uint8Array(0)],
    ['2026-11-03 Ann exe .. Lee.gif', { ...ann, name: 'Ann\u202eexe\\../Lee. ' }, gif],
    ['2026-11-03 +16025550148.gif', { ...ann, name: '///' }, gif],
    ['2026-11-03 voter.gif', { ...ann, phone: 'none:SM1', name: undefined as never }, gif],
    [`2026-11-03 ${'投'.repeat(80)}.gif`, { ...ann, name: '投'.repeat(120) }, gif],
  ] as const)('%s', (name, origin, bytes) => expect(suggestedName(origin, bytes)).toBe(name))
})

describe('saving', () => {
  let folder: string
  beforeEach(() => (folder = testFolder()))
  const origin: FileOrigin = { phone: '+16025550148', at: new Date(2026, 10, 3).getTime(), contentType: 'image/gif' }
  const save = (target: string | undefined, known = true) =>
    saveFile({ file: async () => (known ? { contentType: 'image/gif', bytes: gif } : undefined), origin: async () => origin, ask: async (suggested) => target && join(target, suggested) }, { mediaId: 'm' })

  it('writes the bytes for nobody else’s eyes, and leaves nothing beside them', async () => {
    const name = '2026-11-03 +16025550148.gif'
    writeFileSync(join(folder, name), 'older', { mode: 0o644 })
    expect(await save(folder)).toEqual({ ok: true })
    expect(readdirSync(folder)).toEqual([name])
    expect(new Uint8Array(readFileSync(join(folder, name)))).toEqual(gif)
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600)
  })

  it('says nothing when the agent cancels', async () => {
    expect(await save(undefined)).toEqual({ ok: false, refusal: { kind: 'canceled' } })
  })

  it('says that the file is gone, or why it could not be written', async () => {
    expect(await save(folder, false)).toEqual({ ok: false, refusal: { kind: 'gone' } })
    const file = join(folder, 'a file')
    writeFileSync(file, '')
    expect(await save(file)).toEqual({ ok: false, refusal: { kind: 'trouble', text: 'That place could not be written to (ENOTDIR). Save the file somewhere else.' } })
    expect(readdirSync(folder)).toEqual(['a file'])
  })
})
