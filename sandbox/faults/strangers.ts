/** Answers of whoever is on the way between a client and the carrier: an office's proxy, a filter, a hotel's network. */
import { page, type Reply } from '../http/reply.ts'
import type { StrangerStatus } from './kinds.ts'

type Stranger = { readonly title: string; readonly headers?: Readonly<Record<string, string>> }

const strangers: Readonly<Record<StrangerStatus, Stranger>> = {
  200: { title: 'Welcome to our network' },
  302: { title: 'Sign in', headers: { location: 'http://portal.example/login' } },
  403: { title: 'This page is blocked by your organisation' },
  404: { title: 'Page not found' },
  407: { title: 'Cache access denied', headers: { 'proxy-authenticate': 'Basic realm="Office"' } },
  502: { title: 'The proxy could not reach the server' },
}

/** A page with the status that is asked for. It is not the carrier's, and has neither its headers nor its clock. */
export function strangerReply(status: StrangerStatus): Reply {
  const { title, headers } = strangers[status]
  const reply = page(status, title)
  return { ...reply, isForeign: true, headers: { ...reply.headers, ...headers } }
}
