/** What is said of a file that a voter sent, in the place of what cannot be shown. */
import { typeOf } from '../../../../common/content-type.ts'
import { figure } from '../../../../common/wording/formats.ts'
import type { FileLoss } from '../../../../contract/model.ts'
import type { Facts } from '../../../desk/files.ts'

/** As its sender calls it. */
export const isCalledPicture = (contentType: string): boolean => typeOf(contentType).startsWith('image/')

const lossWords: Readonly<Record<FileLoss, string>> = {
  gone: 'the carrier no longer has it',
  blocked: 'something on this network blocks it',
  'too-large': 'it is too large',
  unreachable: 'it couldn’t be fetched within a day',
  denied: 'the account’s keys can’t fetch files',
}

/** Of a file that will not come: `A picture can’t be shown: the carrier no longer has it.` */
export const lostWords = (contentType: string, lost: FileLoss): string => `${isCalledPicture(contentType) ? 'A picture' : 'A file'} can’t be shown: ${lossWords[lost]}.`

/** Kinds of photos that phones take and Chromium does not decode. */
const photos = new Set(['HEIC', 'AVIF', 'TIFF'])
const toSave = 'Save it to open it.'

/** Why a file is not shown; undefined for one that is. */
export function whyNotShown(facts: Facts, contentType: string): string | undefined {
  switch (facts.kind) {
    case 'picture':
      return facts.tooLarge ? `A picture that is too large to show here (${figure(facts.width)} × ${figure(facts.height)} pixels). ${toSave}` : undefined
    case 'text':
      return undefined
    case 'empty':
      return '(empty file)'
    case 'gone':
      return 'A file that is no longer on this computer.'
    case 'unread':
      return 'A file that couldn’t be read.'
    case 'other':
      return `${kindWords(facts.name, contentType)} that Textdesk can’t show. ${toSave}`
  }
}

/** A picture that Chromium gave up on. */
export const brokenWords = `A damaged picture. ${toSave}`

/** `A photo in HEIC format`, `A PDF file`, `A picture of a kind`. */
function kindWords(name: string | undefined, contentType: string): string {
  if (name === undefined) return isCalledPicture(contentType) ? 'A picture of a kind' : 'A file of a kind'
  if (photos.has(name)) return `A photo in ${name} format`
  const article = /^(?:[AEIO]|MP|M4)/.test(name) ? 'An' : 'A'
  return `${article} ${name}${/ (?:video|sound)$/.test(name) ? '' : ' file'}`
}
