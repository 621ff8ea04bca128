/** An office's proxy between the app and its carrier: it passes requests on, or has its own say in the carrier's place. */
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'

/** What it does with a request. `reset`: passes it on, and breaks the connection instead of bringing the answer back; `hang`: never answers. */
export type ProxyDeed = 'pass' | 'reset' | 'hang' | { readonly status: number; readonly headers?: Readonly<Record<string, string>> }

export type Proxy = Awaited<ReturnType<typeof startProxy>>

const page = '<html><title>The office</title>You may not pass.</html>'

/** Starts one on a free port of 127.0.0.1. */
export async function startProxy() {
  let deed: (request: IncomingMessage) => ProxyDeed = () => 'pass'
  let tunnelDelayMs = 0
  const met: { readonly method: string; readonly url: string; readonly connection: Socket }[] = []
  const server = createServer((request, response) => {
    met.push({ method: request.method ?? '', url: request.url ?? '', connection: request.socket })
    const does = deed(request)
    if (does === 'hang') return
    if (does === 'pass' || does === 'reset') return forward(request, response, does)
    response.writeHead(does.status, { 'content-type': 'text/html', ...does.headers }).end(page)
  })
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    met.push({ method: 'CONNECT', url: request.url ?? '', connection: socket })
    socket.on('error', () => undefined)
    const does = deed(request)
    if (typeof does === 'object') return socket.end(`HTTP/1.1 ${does.status} No\r\n${Object.entries(does.headers ?? {}).map(([name, value]) => `${name}: ${value}\r\n`).join('')}connection: close\r\ncontent-length: 0\r\n\r\n`)
    setTimeout(() => tunnel(request.url ?? '', socket), tunnelDelayMs)
  })
  server.keepAliveTimeout = 60_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  return {
    /** What the app is started with, so that it uses this proxy for this machine's own addresses too. */
    switches: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'] as const,
    met: met as readonly (typeof met)[number][],
    /** What becomes of the requests from now on. */
    does(next: typeof deed): void {
      deed = next
    },
    /** A tunnel is made so much later than it is asked for. */
    delayTunnels(ms: number): void {
      tunnelDelayMs = ms
    },
    stop(): void {
      server.closeAllConnections()
      server.close()
    },
  }
}

function forward(request: IncomingMessage, response: ServerResponse, does: 'pass' | 'reset'): void {
  const onward = ask(request.url ?? '', { method: request.method, headers: request.headers, agent: false }, (answer) => {
    if (does === 'reset') {
      answer.resume()
      return answer.on('end', () => request.socket.resetAndDestroy())
    }
    // The proxy keeps its connections to the office's machines open, whatever the other side of it does.
    const { connection: _connection, 'keep-alive': _keepAlive, ...headers } = answer.headers
    response.writeHead(answer.statusCode ?? 502, headers)
    answer.pipe(response)
  })
  onward.on('error', () => response.writeHead(502).end(page))
  request.pipe(onward)
}

function tunnel(target: string, socket: Socket): void {
  const { hostname, port } = new URL(`http://${target}`)
  const onward = connect(Number(port), hostname, () => {
    socket.write('HTTP/1.1 200 Here you are\r\n\r\n')
    socket.pipe(onward).pipe(socket)
  })
  onward.on('error', () => socket.destroy())
}
