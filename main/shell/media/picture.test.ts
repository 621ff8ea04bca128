import { describe, expect, it } from 'vitest'
import { pictureIn } from './picture.ts'

const u16le = (n: number): readonly number[] => [n & 0xff, n >> 8]
const u16be = (n: number): readonly number[] => [n >> 8, n & 0xff]
const u32le = (n: number): readonly number[] => [...u16le(n & 0xffff), ...u16le(n >>> 16)]
const u32be = (n: number): readonly number[] => u32le(n).toReversed()
const file = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)))

const frame = (width: number, height: number, marker = 0xc0): readonly number[] => [0xff, marker, ...u16be(17), 8, ...u16be(height), ...u16be(width), 3, ...Array<number>(9).fill(0)]
const segment = (marker: number, ...content: readonly number[]): readonly number[] => [0xff, marker, ...u16be(content.length + 2), ...content]
const gifImage = (left: number, top: number, width: number, height: number): readonly number[] => [0x2c, ...u16le(left), ...u16le(top), ...u16le(width), ...u16le(height), 0]
const start = '\xFF\xD8'

describe('a picture says how large it is', () => {
  it.each([
    ['image/png', file('\x89PNG\r\n\x1A\n', u32be(13), 'IHDR', u32be(800), u32be(600))],
    ['image/jpeg', file(start, segment(0xe0, 1, 2, 3), frame(800, 600))],
    ['image/jpeg', file(start, frame(800, 600, 0xc2))],
    ['image/gif', file('GIF89a', u16le(800), u16le(600), [0x80, 0, 0], [0, 0, 0, 9, 9, 9], [0x21, 0xf9, 2, 0x2c, 0x2c, 0], gifImage(0, 0, 10, 10))],
    ['image/webp', file('RIFF', u32le(99), 'WEBPVP8 ', u32le(10), [0, 0, 0, 0x9d, 1, 0x2a], u16le(800 | 0x4000), u16le(600))],
    ['image/webp', file('RIFF', u32le(99), 'WEBPVP8L', u32le(5), [0x2f], u32le(799 | (599 << 14)))],
    ['image/webp', file('RIFF', u32le(99), 'WEBPVP8X', u32le(10), [0, 0, 0, 0], [0x1f, 3, 0], [0x57, 2, 0])],
    ['image/bmp', file('BM', u32le(99), u32le(0), u32le(54), u32le(40), u32le(800), u32le(-600 >>> 0))],
    ['image/bmp', file('BM', u32le(99), u32le(0), u32le(26), u32le(12), u16le(800), u16le(600))],
  ])('%s, case %#', (contentType, bytes) => {
    expect(pictureIn(bytes)).toEqual({ contentType, width: 800, height: 600 })
  })

  it('wherever its bytes lie', () => {
    const bytes = file('......', start, frame(800, 600))
    expect(pictureIn(bytes.subarray(6))).toMatchObject({ width: 800 })
  })
})

describe('one that lies is taken at its largest, as its decoder will', () => {
  it.each([
    ['a GIF whose first image is larger than its screen', file('GIF89a', u16le(1), u16le(1), [0, 0, 0], gifImage(0, 0, 30_000, 30_000))],
    ['a JPEG with a small frame where a marker that stands alone seems to lead', file(start, [0xff, 0xd0], [0xff, 0xc0], frame(30_000, 30_000).slice(2), Array<number>(0xffc0).fill(0), frame(1, 1))],
    ['a JPEG with fill bytes and rubbish before its frame', file(start, segment(0xfe, 0), [0, 7, 0xff, 0, 0xff, 0xff], frame(30_000, 30_000), frame(1, 1))],
    ['a JPEG with a small preview in front', file(start, segment(0xe1, ...Buffer.from(start, 'latin1'), ...frame(1, 1)), frame(30_000, 30_000))],
  ])('%s', (_what, bytes) => {
    expect(pictureIn(bytes)).toMatchObject({ width: 30_000, height: 30_000 })
  })
})

describe('what is not understood is no picture', () => {
  it.each([
    ['nothing', file()],
    ['a text', file('Good evening.')],
    ['a page', file('<!doctype html><script>alert(1)</script>')],
    ['a drawing that is a program', file('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a HEIC', file(u32be(24), 'ftypheic', u32be(0), 'mif1heic')],
    ['an AVIF', file(u32be(24), 'ftypavif', u32be(0), 'mif1avif')],
    ['half a PNG', file('\x89PNG\r\n\x1A\n', u32be(13), 'IHDR', u32be(800))],
    ['a JPEG that ends before its frame', file(start, segment(0xe0, 1, 2, 3))],
    ['a JPEG whose image comes before its frame', file(start, segment(0xda, 1), frame(800, 600))],
    ['a JPEG with a segment shorter than its own length', file(start, [0xff, 0xe0, 0, 1], frame(800, 600))],
    ['a JPEG without a height', file(start, frame(800, 0))],
    ['a GIF without an image', file('GIF89a', u16le(800), u16le(600), [0, 0, 0, 0x3b])],
    ['a GIF of comments without end', file('GIF89a', u16le(800), u16le(600), [0, 0, 0, 0x21, 0xfe, 200, 1])],
    ['a WebP of another kind', file('RIFF', u32le(99), 'WEBPJUNK', u32le(10))],
  ])('%s', (_what, bytes) => {
    expect(pictureIn(bytes)).toBeUndefined()
  })
})
