/** What a file of a voter's is, by its first bytes: how its format is called and which ending its name gets. No part of it is decoded. */
import { pictureIn } from './picture.ts'

export type Kind = { readonly name: string; readonly extension: string; readonly medium?: Medium }
type Medium = 'sound' | 'video'

type Test = (head: Buffer) => boolean
const begins = (text: string, at = 0): Test => (head) => head.toString('latin1', at, at + text.length) === text
/** The brand of a file in the ISO base media format stands behind `ftyp` (ISO/IEC 14496-12, 4.3). */
const brand = (...brands: readonly string[]): Test => (head) => begins('ftyp', 4)(head) && brands.some((each) => head.toString('latin1', 8, 12).startsWith(each))

/** Kinds that carriers take (Twilio, "Accepted content types for media") and phones send; the first that fits counts. */
const kinds: readonly (readonly [Test, string, string, Medium?])[] = [
  [begins('\xff\xd8\xff'), 'JPEG', 'jpg'],
  [begins('\x89PNG\r\n\x1a\n'), 'PNG', 'png'],
  [begins('GIF8'), 'GIF', 'gif'],
  [(head) => begins('RIFF')(head) && begins('WEBP', 8)(head), 'WebP', 'webp'],
  [(head) => begins('BM')(head) && pictureIn(head) !== undefined, 'BMP', 'bmp'],
  [brand('hei', 'hev', 'mif1', 'msf1'), 'HEIC', 'heic'],
  [brand('avi'), 'AVIF', 'avif'],
  [begins('II*\0'), 'TIFF', 'tif'],
  [begins('MM\0*'), 'TIFF', 'tif'],
  [begins('%PDF'), 'PDF', 'pdf'],
  [brand('3g'), '3GP', '3gp', 'video'],
  [brand('qt'), 'QuickTime', 'mov', 'video'],
  [brand('M4A'), 'M4A', 'm4a', 'sound'],
  [brand(''), 'MP4', 'mp4', 'video'],
  [begins('#!AMR'), 'AMR', 'amr', 'sound'],
  [begins('ID3'), 'MP3', 'mp3', 'sound'],
  [(head) => head[0] === 0xff && (head[1]! & 0xe6) === 0xe2, 'MP3', 'mp3', 'sound'],
  [begins('OggS'), 'Ogg', 'ogg', 'sound'],
  [(head) => begins('RIFF')(head) && begins('WAVE', 8)(head), 'WAV', 'wav', 'sound'],
  [begins('caff'), 'CAF', 'caf', 'sound'],
  [begins('\x1aE\xdf\xa3'), 'WebM', 'webm', 'video'],
  [begins('PK\x03\x04'), 'ZIP', 'zip'],
  [begins('\x1f\x8b'), 'gzip', 'gz'],
]
/** So much of a file is looked at. */
const headBytes = 4096

/** Undefined when it is none of those that are known here. */
export function kindIn(bytes: Uint8Array): Kind | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, headBytes))
  const [, name, extension, medium] = kinds.find(([fits]) => fits(head)) ?? []
  if (name === undefined || extension === undefined) return undefined
  return { name, extension, ...(medium && { medium }) }
}
