/** What can be said of a file that a voter sent, by its type and by what the app answers. */
import type { FileLoss } from '../../../contract/model.ts'

/** What main answers instead of a picture that would take too much memory. */
const tooLarge = 413

/** The type without parameters and in lower case: carriers write `IMAGE/JPEG; name=a.jpg` too. */
export const kindOf = (contentType: string): string => (contentType.split(';')[0] ?? '').trim().toLowerCase()

/** A picture, or a file of which its sender did not say what it is. */
export const mayBePicture = (contentType: string): boolean => /^(image\/.*|application\/octet-stream|)$/.test(kindOf(contentType))

/** @param answer what main says when it is asked for the file */
export async function whyNotShown(url: string, contentType: string, ask: (url: string) => Promise<Response> = fetch): Promise<string> {
  const answer = await ask(url).catch(() => undefined)
  if (answer?.status === tooLarge) {
    const { width, height } = (await answer.json()) as { readonly width: number; readonly height: number }
    return `Picture, too large to show here (${width.toLocaleString('en-US')} × ${height.toLocaleString('en-US')} pixels)`
  }
  void answer?.body?.cancel()
  const kind = kindOf(contentType)
  return kind.startsWith('image/') ? `Picture, of a kind that can’t be shown here (${kind})` : fileWords(contentType)
}

export const fileWords = (contentType: string): string => {
  const kind = kindOf(contentType)
  return kind === '' ? 'File' : `File (${kind})`
}

const lossWords: Readonly<Record<FileLoss, string>> = {
  gone: 'it is no longer at the carrier',
  blocked: 'something on this network keeps it back',
  'too-large': 'it is too large',
  unreachable: 'it could not be fetched in a day',
  denied: 'our keys may not fetch files',
}

/** Of a file that will not come: `A picture can’t be shown: it is no longer at the carrier.` */
export const lostWords = (isPicture: boolean, lost: FileLoss): string => `${isPicture ? 'A picture' : 'A file'} can’t be shown: ${lossWords[lost]}.`
