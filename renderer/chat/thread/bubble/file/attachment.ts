/** What is said of a file that a voter sent, in the place of what cannot be shown. */
import { typeOf } from '../../../../../common/content-type.ts'
import type { FileLoss } from '../../../../../contract/model.ts'
import type { Facts } from '../../../../desk/mirror/files.ts'
import { fileWords as words, lossWords } from '../../words.ts'

/** As its sender calls it. */
export const isCalledPicture = (contentType: string): boolean => typeOf(contentType).startsWith('image/')

/** Of a file that will not come: `A picture can’t be shown: the carrier no longer has it.` */
export const lostWords = (contentType: string, lost: FileLoss): string => lossWords[lost]({ kind: isCalledPicture(contentType) ? 'picture' : 'file' })

/** Kinds of photos that phones take and Chromium does not decode. */
const photos = new Set(['HEIC', 'AVIF', 'TIFF'])

/** Why a file is not shown; undefined for one that is. */
export function whyNotShown(facts: Facts, contentType: string): string | undefined {
  switch (facts.kind) {
    case 'picture':
      return facts.tooLarge ? words.tooLarge({ width: facts.width, height: facts.height }) : undefined
    case 'text':
      return undefined
    case 'empty':
      return words.empty
    case 'gone':
      return words.gone
    case 'unread':
      return words.unread
    case 'other':
      return kindWords(facts, contentType)
  }
}

function kindWords({ name, medium }: Extract<Facts, { kind: 'other' }>, contentType: string): string {
  if (name === undefined) return isCalledPicture(contentType) ? words.picture : words.other
  if (photos.has(name)) return words.photo({ name })
  const article = /^(?:[AEIO]|MP|M4)/.test(name) ? 'an' : 'a'
  return words[medium ?? 'namedFile']({ article, name })
}
