/** Servers for tests of the network: each counts the requests that it read to their end, on the connections that it accepted. */
import { createServer as createPlainServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'

/** A request as it came, its connection's number first. */
export type Met = { readonly connection: number; readonly method: string; readonly path: string; readonly headers: Readonly<Record<string, string>>; readonly body: string }

export type RawServer = {
  readonly url: string
  readonly port: number
  readonly met: readonly Met[]
  /** How many connections were accepted, each with its handshake done. */
  connections(): number
  stop(): void
}

/** Answers one request by writing to its socket. `count` is how many have come, this one included. */
export type Answer = (socket: Socket, request: Met, count: number) => void

export const startRaw = (answer: Answer): Promise<RawServer> => listen('http', answer, (accept) => createPlainServer(accept))
/** With a certificate that nobody trusts. */
export const startUntrusted = (answer: Answer): Promise<RawServer> => listen('https', answer, (accept) => createTlsServer({ key, cert }, accept))

async function listen(scheme: string, answer: Answer, create: (accept: (socket: Socket) => void) => Server): Promise<RawServer> {
  const met: Met[] = []
  const open = new Set<Socket>()
  let connections = 0
  const server = create((socket) => {
    const connection = (connections += 1)
    open.add(socket)
    let text = ''
    socket.on('error', () => undefined)
    socket.on('close', () => open.delete(socket))
    socket.on('data', (part: Buffer) => {
      text += part.toString('latin1')
      for (let read = readOne(text, connection); read; read = readOne(text, connection)) {
        text = text.slice(read.length)
        met.push(read.request)
        answer(socket, read.request, met.length)
      }
    })
  })
  // A handshake that the other side breaks off.
  server.on('tlsClientError', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `${scheme}://127.0.0.1:${port}`,
    port,
    met,
    connections: () => connections,
    stop() {
      server.close()
      for (const socket of open) socket.destroy()
    },
  }
}

function readOne(text: string, connection: number): { request: Met; length: number } | undefined {
  const end = text.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const [line = '', ...fields] = text.slice(0, end).split('\r\n')
  const headers = Object.fromEntries(fields.map((field) => [field.slice(0, field.indexOf(':')).toLowerCase(), field.slice(field.indexOf(':') + 1).trim()]))
  const length = end + 4 + Number(headers['content-length'] ?? 0)
  if (text.length < length) return undefined
  const [method = '', path = ''] = line.split(' ')
  return { request: { connection, method, path, headers, body: Buffer.from(text.slice(end + 4, length), 'latin1').toString() }, length }
}

/** A whole answer; without `connection: close` the connection stays open. */
export function reply(status: number, body = '{}', headers: Readonly<Record<string, string>> = {}): string {
  const fields = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)), ...headers }
  return `HTTP/1.1 ${status} Answer\r\n${Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`
}

/** Self-signed for 127.0.0.1, valid until 2126: openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 36500 */
const cert = `-----BEGIN CERTIFICATE-----
MIIBkDCCATagAwIBAgIUCWy6WPts7r5uf/JcxttecnMVR9wwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJMTI3LjAuMC4xMCAXDTI2MTEyNjAyNDEyOVoYDzIxMjYxMTAy
MDI0MTI5WjAUMRIwEAYDVQQDDAkxMjcuMC4wLjEwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAATa1RbK9DDf7WEWFENml0YGggevyfDzAfHiDao1Ih2BZsS41JWBhAw4
qDWFyIROgcOdz1WRY+g4a5OMbaCnfIDoo2QwYjAdBgNVHQ4EFgQUqp5TVw4PpjEb
00nz7Mri8pYoGLIwHwYDVR0jBBgwFoAUqp5TVw4PpjEb00nz7Mri8pYoGLIwDwYD
VR0TAQH/BAUwAwEB/zAPBgNVHREECDAGhwR/AAABMAoGCCqGSM49BAMCA0gAMEUC
IQCCTfHr/6sgheXzQOsgpdHNAMYs6KYm8dcG9HFKkuPX2QIgcKx8aXBLlH0b3DXu
PlI5ajLMPlXt76+hwi5Rn8O2tvU=
-----END CERTIFICATE-----
`
const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgFSbGpSm69M713+pR
UQc5jaLSFQYUzK5J07yQ//gdlYehRANCAATa1RbK9DDf7WEWFENml0YGggevyfDz
AfHiDao1Ih2BZsS41JWBhAw4qDWFyIROgcOdz1WRY+g4a5OMbaCnfIDo
-----END PRIVATE KEY-----
`
