/**
 * What a picture says of itself in its first bytes: its kind, and how large it is once it is decoded. A stranger sent it, so what is not understood
 * here is handed to no decoder. Kinds are those that a carrier takes (Twilio's accepted content types) and Chromium shows.
 */
export type Picture = { readonly contentType: string; readonly width: number; readonly height: number }

/** So many pixels take 160 MB; a phone's camera makes a quarter to all of them. */
export const mostPixels = 40_000_000

/** The bytes as a picture; undefined when they are none, or are cut off before they say how large it is. */
export function pictureIn(bytes: Uint8Array): Picture | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    for (const [contentType, sizeIn] of kinds) {
      const size = sizeIn(file)
      if (size) return size[0] > 0 && size[1] > 0 ? { contentType, width: size[0], height: size[1] } : undefined
    }
  } catch (error) {
    // Read past the end.
    if (!(error instanceof RangeError)) throw error
  }
  return undefined
}

/** Width and height; undefined for a file of another kind. */
type SizeIn = (file: Buffer) => readonly [width: number, height: number] | undefined

const kinds: readonly (readonly [contentType: string, SizeIn])[] = [
  ['image/jpeg', jpeg],
  ['image/png', png],
  ['image/gif', gif],
  ['image/webp', webp],
  ['image/bmp', bmp],
]

const begins = (file: Buffer, text: string, at = 0): boolean => file.toString('latin1', at, at + text.length) === text

/** The header comes first (W3C PNG, "IHDR"). */
function png(file: Buffer): ReturnType<SizeIn> {
  if (!begins(file, '\x89PNG\r\n\x1A\n') || !begins(file, 'IHDR', 12)) return undefined
  return [file.readUInt32BE(16), file.readUInt32BE(20)]
}

/** Goes from marker to marker as libjpeg does, up to the frame's header (ITU-T T.81, B.1.1.3 and B.2.2). */
function jpeg(file: Buffer): ReturnType<SizeIn> {
  if (!begins(file, '\xFF\xD8\xFF')) return undefined
  for (let at = 2; ; ) {
    while (file.readUInt8(at) !== 0xff || file.readUInt8(at + 1) === 0xff || file.readUInt8(at + 1) === 0) at += 1
    const marker = file.readUInt8(at + 1)
    at += 2
    // These stand alone: what follows them is no length.
    if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) continue
    if (isFrame(marker)) return [file.readUInt16BE(at + 5), file.readUInt16BE(at + 3)]
    const length = file.readUInt16BE(at)
    // Image data, or its end, before a frame; a second beginning; a segment shorter than its own length.
    if (marker === 0xd8 || marker === 0xd9 || marker === 0xda || length < 2) return undefined
    at += length
  }
}

/** Start of frame, whichever process; between them lie the markers of tables. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** A first image that is larger than the screen enlarges that, in Chromium (GIF89a, "Logical Screen Descriptor", "Image Descriptor"). */
function gif(file: Buffer): ReturnType<SizeIn> {
  if (!begins(file, 'GIF87a') && !begins(file, 'GIF89a')) return undefined
  let at = 13 + coloursIn(file.readUInt8(10))
  while (file.readUInt8(at) === 0x21) {
    at += 2
    while (file.readUInt8(at) > 0) at += 1 + file.readUInt8(at)
    at += 1
  }
  if (file.readUInt8(at) !== 0x2c) return undefined
  const [left, top, width, height] = [1, 3, 5, 7].map((offset) => file.readUInt16LE(at + offset)) as [number, number, number, number]
  return [Math.max(file.readUInt16LE(6), left + width), Math.max(file.readUInt16LE(8), top + height)]
}

/** The bytes of a table of colours. */
const coloursIn = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0)

/** Lossy, lossless, or extended, by the first chunk (RFC 9649). */
function webp(file: Buffer): ReturnType<SizeIn> {
  if (!begins(file, 'RIFF') || !begins(file, 'WEBP', 8)) return undefined
  if (begins(file, 'VP8 ', 12)) return [file.readUInt16LE(26) & 0x3fff, file.readUInt16LE(28) & 0x3fff]
  if (begins(file, 'VP8X', 12)) return [file.readUIntLE(24, 3) + 1, file.readUIntLE(27, 3) + 1]
  if (!begins(file, 'VP8L', 12)) return undefined
  const bits = file.readUInt32LE(21)
  return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1]
}

/** A height below zero is that of a picture drawn from the top (Microsoft, "BITMAPINFOHEADER"); OS/2's header is shorter. */
function bmp(file: Buffer): ReturnType<SizeIn> {
  if (!begins(file, 'BM')) return undefined
  if (file.readUInt32LE(14) === 12) return [file.readUInt16LE(18), file.readUInt16LE(20)]
  return [Math.abs(file.readInt32LE(18)), Math.abs(file.readInt32LE(22))]
}
