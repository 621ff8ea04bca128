/** A carrier of a few lines: it takes texts, lists what came in and what went out as Twilio does, and notes when. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SENDER } from './story.ts'

/** Ms that page and server share: both are on this machine. */
export const clock = (): number => performance.timeOrigin + performance.now()

type Row = Readonly<Record<string, string | number | null>>
export type Carrier = Awaited<ReturnType<typeof openCarrier>>

export async function openCarrier() {
  const made: Row[] = []
  const arrived: Row[] = []
  let count = 0
  /** When each request for a text arrived. */
  const posts: number[] = []
  let listening: ((at: number) => void)[] = []
  const sid = (): string => `SM${(count += 1).toString(16).padStart(32, '0')}`

  function row(direction: string, from: string, to: string, body: string, status: string): Row {
    const date = new Date().toUTCString().replace('GMT', '+0000')
    return {
      sid: sid(), direction, from, to, body, status, date_created: date, date_updated: date, date_sent: date,
      num_segments: '1', num_media: '0', error_code: null, error_message: null,
    }
  }

  const server = createServer((request, answer) => {
    const isPost = request.method === 'POST'
    if (isPost) arrive()
    const body: Buffer[] = []
    request.on('data', (part: Buffer) => body.push(part))
    request.on('end', () => reply(request, answer, isPost ? Buffer.concat(body).toString() : undefined))
  })

  function arrive(): void {
    const at = clock()
    posts.push(at)
    for (const hear of listening) hear(at)
    listening = []
  }

  function reply(request: IncomingMessage, answer: ServerResponse, form: string | undefined): void {
    answer.setHeader('content-type', 'application/json')
    answer.setHeader('twilio-request-id', `RQ${count}`)
    if (form === undefined) return void answer.end(JSON.stringify(pageOf(new URL(request.url!, 'http://carrier'))))
    const fields = new URLSearchParams(form)
    const text = row('outbound-api', SENDER, fields.get('To')!, fields.get('Body')!, 'delivered')
    made.unshift(text)
    answer.statusCode = 201
    answer.end(JSON.stringify({ ...text, status: 'queued' }))
  }

  /** One message, or a page of those that came in or went out. */
  function pageOf(url: URL): object {
    const [, asked] = /\/Messages\/(SM\w+)\.json/.exec(url.pathname) ?? []
    if (asked !== undefined) return made.find((each) => each.sid === asked) ?? {}
    const size = Number(url.searchParams.get('PageSize') ?? 50)
    const page = Number(url.searchParams.get('Page') ?? 0)
    const rows = url.searchParams.has('To') ? arrived : made
    url.searchParams.set('Page', String(page + 1))
    const next = rows.length > (page + 1) * size ? url.pathname + url.search : null
    return { messages: rows.slice(page * size, (page + 1) * size), next_page_uri: next, page_size: size, page, uri: '' }
  }

  const listen = (at: number): Promise<void> => new Promise((resolve) => server.listen(at, '127.0.0.1', resolve))
  await listen(0)
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    /** When the next request for a text arrives, by `clock`. */
    nextArrival: (): Promise<number> => new Promise((resolve) => void listening.push(resolve)),
    /** Voters write. */
    receive: (texts: readonly { readonly from: string; readonly body: string }[]): void => void arrived.unshift(...texts.map(({ from, body }) => row('inbound', from, SENDER, body, 'received')).toReversed()),
    /** Nobody can be reached. */
    down(): Promise<void> {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
    up: (): Promise<void> => listen(port),
    /** When the requests for texts arrived, since this was asked last. */
    takePosts: (): readonly number[] => posts.splice(0),
    close(): void {
      server.closeAllConnections()
      server.close()
    },
  }
}
