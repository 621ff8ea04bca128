/** Says of a voter's file what it is and what of it can be shown. */
import { typeOf } from '../../../common/content-type.ts'
import type { FileFacts } from '../../../contract/answers/files.ts'
import { kindIn } from './kinds.ts'
import { mostPixels, pictureIn } from './picture.ts'
import { textIn } from './text.ts'

/** What their sender calls so is never text: a drawing made of text is shown as code to nobody. */
const notText = /^(image|audio|video|font)\//

export type File = { readonly contentType: string; readonly bytes: Uint8Array }

/** @param file undefined when it is not here */
export function describeFile(file: File | undefined): FileFacts {
  if (!file) return { kind: 'gone' }
  const { bytes, contentType } = file
  if (bytes.length === 0) return { kind: 'empty' }
  const picture = pictureIn(bytes)
  if (picture) return { kind: 'picture', width: picture.width, height: picture.height, tooLarge: picture.width * picture.height > mostPixels }
  const known = kindIn(bytes)
  if (known) return { kind: 'other', name: known.name, ...(known.medium && { medium: known.medium }) }
  const text = notText.test(typeOf(contentType)) ? undefined : textIn(bytes)
  return text ? { kind: 'text', ...text } : { kind: 'other' }
}
