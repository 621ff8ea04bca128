/** What every transport keeps to, whoever opens its sockets: cases for vitest over Node, and for the app itself over Chromium. */
import { deepEqual, equal, fail } from 'node:assert/strict'
import { reply, startRaw, startUntrusted, type Answer, type RawServer } from './raw-server.kit.ts'
import type { Transport, TransportEnd, TransportRequest } from './transport.ts'

export type ContractCase = { readonly name: string; readonly play: (transport: Transport) => Promise<void> }

const limits = { timeoutMs: 10_000, limitBytes: 100_000 }
const question = (url: string, over: Partial<TransportRequest> = {}): TransportRequest => ({ method: 'GET', url, headers: {}, once: false, ...limits, ...over })
const deed = (url: string, over: Partial<TransportRequest> = {}): TransportRequest => ({
  method: 'POST', url, headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'Body=Hello', once: true, ...limits, ...over,
})

async function endsAs(end: TransportEnd, request: Promise<unknown>): Promise<void> {
  const error: unknown = await request.then(() => fail(`It was to end as ${end}, and was answered.`), (reason: unknown) => reason)
  equal((error as { end?: unknown }).end, end, String(error))
}

async function serve(answer: Answer, play: (server: RawServer) => Promise<void>, start = startRaw): Promise<void> {
  const server = await start(answer)
  try {
    await play(server)
  } finally {
    server.stop()
  }
}

const against = (name: string, answer: Answer, play: (transport: Transport, server: RawServer) => Promise<void>, start = startRaw): ContractCase => ({
  name,
  play: (transport) => serve(answer, (server) => play(transport, server), start),
})

const answers = (text: string): Answer => (socket) => void socket.write(text)
const ends = (text: string): Answer => (socket) => void socket.end(text)

export const transportContract: readonly ContractCase[] = [
  against('brings a request as it is, and its answer', answers(reply(201, '{"sid":"SM1 – ☺"}', { 'X-Custom': 'a' })), async (transport, server) => {
    const body = 'Body=Größe+☺&To=%2B16025550148'
    const { status, headers, body: bytes } = await transport(deed(`${server.url}/a/b.json?x=%2B1`, { body, headers: { 'User-Agent': 'textdesk', authorization: 'Basic YTpi', 'content-type': 'text/x' } }))
    deepEqual([status, headers['x-custom'], Buffer.from(bytes).toString()], [201, 'a', '{"sid":"SM1 – ☺"}'])
    const [met] = server.met
    deepEqual([met?.method, met?.path, met?.body], ['POST', '/a/b.json?x=%2B1', body])
    deepEqual([met?.headers['user-agent'], met?.headers.authorization, met?.headers['content-type']], ['textdesk', 'Basic YTpi', 'text/x'])
  }),

  against('removes', answers('HTTP/1.1 204 No Content\r\n\r\n'), async (transport, server) => {
    equal((await transport({ ...question(server.url), method: 'DELETE', once: true })).status, 204)
    deepEqual(server.met.map(({ method, body }) => [method, body]), [['DELETE', '']])
  }),

  against('keeps neither cookies nor answers', answers(reply(200, '{}', { 'set-cookie': 'a=b', 'cache-control': 'max-age=3600' })), async (transport, server) => {
    await transport(question(server.url))
    await transport(question(server.url))
    deepEqual(server.met.map(({ headers }) => headers.cookie), [undefined, undefined])
  }),

  against('follows no redirect', answers(reply(302, '{}', { location: '/elsewhere' })), async (transport, server) => {
    for (const request of [question(server.url), deed(server.url)]) {
      const { status, headers } = await transport(request)
      deepEqual([status, headers.location], [302, '/elsewhere'])
    }
    equal(server.met.length, 2)
  }),

  against('asks nobody for a name and a password', answers(reply(401, '{}', { 'www-authenticate': 'Basic realm="Twilio API"' })), async (transport, server) => {
    equal((await transport(deed(server.url, { headers: { authorization: 'Basic YTpi' } }))).status, 401)
    equal(server.met.length, 1)
  }),

  against('sends what must go once only once, though the connection of before was kept and this one is reset', (socket, _met, count) => (count === 1 ? socket.write(reply(201)) : socket.resetAndDestroy()), async (transport, server) => {
    equal((await transport(deed(server.url))).status, 201)
    await endsAs('broken', transport(deed(server.url)))
    deepEqual(server.met.map(({ connection }) => connection), [1, 2])
  }),

  against('sends it once, though the connection is closed without a word', (socket, _met, count) => (count === 1 ? socket.write(reply(201)) : socket.end()), async (transport, server) => {
    await transport(deed(server.url))
    await endsAs('broken', transport(deed(server.url)))
    equal(server.met.length, 2)
  }),

  {
    name: 'sends several at a time',
    async play(transport) {
      const waiting: (() => void)[] = []
      const answerAll: Answer = (socket, _met, count) => {
        waiting.push(() => socket.write(reply(201)))
        if (count === 4) for (const answer of waiting) answer()
      }
      await serve(answerAll, async (server) => {
        const all = await Promise.all(Array.from({ length: 4 }, () => transport(deed(server.url))))
        deepEqual(all.map(({ status }) => status), [201, 201, 201, 201])
      })
    },
  },

  against('gives up when nobody answers', () => undefined, async (transport, server) => {
    await endsAs('silent', transport(question(server.url, { timeoutMs: 150 })))
    await endsAs('silent', transport(deed(server.url, { timeoutMs: 150 })))
  }),

  against('gives up when the answer trickles', (socket) => {
    socket.write('HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n')
    const drip = setInterval(() => socket.write(' '), 20)
    socket.once('close', () => clearInterval(drip))
  }, (transport, server) => endsAs('silent', transport(question(server.url, { timeoutMs: 300 })))),

  {
    name: 'gives up when told to',
    async play(transport) {
      const stopped = new AbortController()
      await serve(() => stopped.abort(), async (server) => {
        await endsAs('silent', transport(question(server.url, { signal: stopped.signal })))
        await endsAs('silent', transport(question(server.url, { signal: stopped.signal })))
        equal(server.met.length, 1)
      })
    },
  },

  against('takes no more than the limit', ends(`HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n${'x'.repeat(limits.limitBytes + 1)}`), async (transport, server) => {
    await endsAs('too-large', transport(question(server.url)))
    const { body } = await transport(question(server.url, { limitBytes: limits.limitBytes + 1 }))
    equal(body.byteLength, limits.limitBytes + 1)
  }),

  against('tells an answer that is cut short', ends('HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\n{}'), (transport, server) => endsAs('broken', transport(question(server.url)))),
  against('tells what is no HTTP', ends('SSH-2.0-OpenSSH_9.6\r\n'), (transport, server) => endsAs('broken', transport(deed(server.url)))),

  {
    name: 'tells that nobody was there',
    async play(transport) {
      const server = await startRaw(() => undefined)
      server.stop()
      await endsAs('unreached', transport(deed(server.url)))
      await endsAs('unreached', transport(question(server.url)))
    },
  },

  against('tells a stranger’s certificate, and lets him read nothing', answers(reply(201)), async (transport, server) => {
    await endsAs('insecure', transport(deed(server.url)))
    equal(server.met.length, 0)
  }, startUntrusted),

  { name: 'tells an address that cannot be one', play: (transport) => endsAs('unreached', transport(deed('ftp://127.0.0.1/'))) },
]
