/** The page's own address. A scheme of our own gives it an origin, which files do not have. */
import { extname, join, normalize, sep } from 'node:path'

export const scheme = 'app'
/** Where everything of the page lives. */
export const pageAddress = `${scheme}://textdesk/`
const mediaPath = '/media/'
const paperPath = '/papers/'

export const isOwnAddress = (address: string): boolean => address.startsWith(pageAddress)

/** What an address asks for: a file of the page, the bytes of a picture, a page that is being printed, or nothing that exists. */
export type Asked = { readonly kind: 'file'; readonly file: string } | { readonly kind: 'media' | 'paper'; readonly id: string } | { readonly kind: 'nothing' }

const nothing: Asked = { kind: 'nothing' }

/** Reads an address of the page. No file outside `root` can be named. */
export function askedFor(address: string, root: string): Asked {
  const path = isOwnAddress(address) ? pathOf(address) : undefined
  if (path === undefined) return nothing
  if (path.startsWith(mediaPath)) return { kind: 'media', id: path.slice(mediaPath.length) }
  if (path.startsWith(paperPath)) return { kind: 'paper', id: path.slice(paperPath.length) }
  const file = normalize(join(root, path === '/' ? 'index.html' : path))
  return file.startsWith(root.endsWith(sep) ? root : root + sep) ? { kind: 'file', file } : nothing
}

/** The decoded path; undefined when it cannot be decoded or hides a NUL. */
function pathOf(address: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(address).pathname)
    return path.includes('\0') ? undefined : path
  } catch {
    return undefined
  }
}

/** The page consists of these and nothing else; a file of another kind is not served. */
const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.wav': 'audio/wav',
}

export const contentTypeOf = (file: string): string | undefined => contentTypes[extname(file)]
