/** Serves the page and the pictures of messages under our own scheme, with a policy that lets nothing else in. */
import { readFile } from 'node:fs/promises'
import { protocol } from 'electron'
import { askedFor, contentTypeOf, scheme, type Asked } from './address.ts'

export type Picture = { readonly contentType: string; readonly bytes: Uint8Array }

/** What the scheme serves: the built page, and what voters sent. */
export type Served = {
  /** Folder of the built page. */
  readonly root: string
  /** Bytes and MIME type of a stored picture; undefined when there is none by that id. */
  readonly media: (id: string) => Picture | undefined
}

/** Everything the page needs comes from its own origin; no inline script or style, no evaluation, no frame, no form. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ')

/** What the page never does, whoever may run in it. */
const permissionsPolicy = [
  'accelerometer', 'bluetooth', 'camera', 'clipboard-read', 'display-capture', 'encrypted-media', 'geolocation', 'gyroscope', 'hid', 'idle-detection', 'local-fonts',
  'magnetometer', 'microphone', 'midi', 'payment', 'publickey-credentials-get', 'screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking',
].map((feature) => `${feature}=()`).join(', ')

const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': permissionsPolicy,
}

/** Pictures that a page may show. What else a voter may send (a PDF, a script in an SVG) is handed over as mere bytes. */
const pictureTypes: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/bmp', 'image/avif'])

/** Makes the scheme known to Chromium; must be called before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }])
}

/** Serves from now on; must be called when the app is ready. */
export function serveScheme(served: Served): void {
  protocol.handle(scheme, async ({ url, method }) => {
    if (method !== 'GET') return new Response(null, { status: 405, headers })
    const found = await find(askedFor(url, served.root), served)
    if (!found) return new Response('There is nothing here.', { status: 404, headers })
    // TypeScript's Response takes no view on a shared buffer; ours never is.
    return new Response(found.bytes as Uint8Array<ArrayBuffer>, { headers: { ...headers, 'Content-Type': found.contentType } })
  })
}

async function find(asked: Asked, { media }: Served): Promise<Picture | undefined> {
  if (asked.kind === 'nothing') return undefined
  if (asked.kind === 'file') return fileAt(asked.file)
  const picture = media(asked.id)
  if (!picture) return undefined
  return { bytes: picture.bytes, contentType: pictureTypes.has(picture.contentType) ? picture.contentType : 'application/octet-stream' }
}

async function fileAt(file: string): Promise<Picture | undefined> {
  const contentType = contentTypeOf(file)
  const bytes = contentType && (await readFile(file).catch(() => undefined))
  return bytes ? { contentType, bytes } : undefined
}
