/** The link of a picture that goes with a text. The carrier fetches the picture from there, so the link must lead anybody to it, and is told so while it is typed. */
import { limits } from '../../contract/limits.ts'
import { safeLink } from './safe.ts'

/** `unfinished`: no whole address; `insecure`: not by https; `password`: a name or password stands in it; `private`: its host is no public name; `long`: carriers take none that is longer. */
export const pictureFaults = ['unfinished', 'insecure', 'password', 'private', 'long'] as const
export type PictureFault = (typeof pictureFaults)[number]

/** The address as it is kept and sent, or what is wrong with it. */
export type PictureReading = { readonly url: string } | { readonly fault: PictureFault }

/** Names that lead somewhere within somebody's own network only. */
const ownNetwork = /\.(local|localdomain|localhost|internal|intranet|lan|home|corp|private|arpa|onion)$/

export function readPicture(typed: string): PictureReading {
  const address = typed.trim()
  if (!/^https:\/\//i.test(address)) return { fault: 'insecure' }
  if (/\s/.test(address) || !URL.canParse(address)) return { fault: 'unfinished' }
  const { href: url, hostname, username, password } = new URL(address)
  if (username !== '' || password !== '') return { fault: 'password' }
  if (url.length > limits.link) return { fault: 'long' }
  return safeLink(url) && !ownNetwork.test(hostname) ? { url } : { fault: 'private' }
}

/** Whether it is one as `readPicture` gives it. */
export function isPictureUrl(url: string): boolean {
  const reading = readPicture(url)
  return 'url' in reading && reading.url === url
}

/** What of an address tells pictures apart: whose it is, and the name of the file where there is one. */
export function pictureName(url: string): { readonly host: string; readonly file: string } {
  const { pathname } = new URL(url)
  return { host: safeLink(url)?.host ?? '', file: pathname.slice(pathname.lastIndexOf('/') + 1) }
}
