/** Serves the page and the pictures of messages under our own scheme, with a policy that lets nothing else in. */
import { readFile } from 'node:fs/promises'
import { protocol } from 'electron'
import { mostPixels, pictureIn } from '../media/picture.ts'
import { askedFor, contentTypeOf, scheme, type Asked } from './address.ts'


/** What the scheme serves: the built page, and what voters sent. */
export type Served = {
  /** Folder of the built page. */
  readonly root: string
  /** The bytes of a stored file of a voter's; undefined when there is none by that id. */
  readonly media: (id: string) => Promise<{ readonly bytes: Uint8Array } | undefined>
  /** A page that is being printed, or its style; undefined when there is none by that name. */
  readonly paper: (name: string) => { readonly bytes: Uint8Array; readonly contentType: string } | undefined
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

/** Makes the scheme known to Chromium; must be called before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }])
}

/** Serves from now on; must be called when the app is ready. */
export function serveScheme(served: Served): void {
  protocol.handle(scheme, async ({ url, method }) => {
    if (method !== 'GET') return new Response(null, { status: 405, headers })
    return find(askedFor(url, served.root), served)
  })
}

async function find(asked: Asked, { media, paper }: Served): Promise<Response> {
  if (asked.kind === 'file') return fileAt(asked.file)
  if (asked.kind === 'paper') {
    const found = paper(asked.id)
    return found ? answer(found.bytes, found.contentType) : nothing()
  }
  const file = asked.kind === 'media' ? await media(asked.id) : undefined
  return file ? mediaAnswer(file.bytes) : nothing()
}

const nothing = (): Response => new Response('There is nothing here.', { status: 404, headers })

/** TypeScript's Response takes no view on a shared buffer; ours never is. */
const answer = (bytes: Uint8Array, contentType: string): Response => new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { ...headers, 'Content-Type': contentType } })

/** A picture by what it is, not by what its sender calls it. What else a voter may send (a PDF, a script in an SVG) is handed over as mere bytes. */
function mediaAnswer(bytes: Uint8Array): Response {
  const picture = pictureIn(bytes)
  if (!picture) return answer(bytes, 'application/octet-stream')
  const { contentType, width, height } = picture
  // Decoded it would take the memory of the whole window, and more.
  if (width * height > mostPixels) return Response.json({ width, height }, { status: 413, headers })
  return answer(bytes, contentType)
}

async function fileAt(file: string): Promise<Response> {
  const contentType = contentTypeOf(file)
  const bytes = contentType && (await readFile(file).catch(() => undefined))
  return bytes ? answer(bytes, contentType) : nothing()
}
