/** One connection to the event bridge, from the first frame to the last. */
import { WebSocket } from 'ws'
import type { Time } from '../../../time/time.ts'
import { rebased } from '../../http/base.ts'

const bridge = 'https://event-bridge.twilio.com/v1/wschannels'
/** The bridge sends a blank frame every 15 s; two that stay away mean that nobody is there any more. */
const silenceMs = 30_000
/** Frames are single events. */
const maxPayload = 1024 * 1024

export type Line = { readonly frame: (text: string) => void; readonly ended: () => void }

/** Opens a connection; `ended` is called once, and not after `hangUp`. Returns what hangs up. */
export function openLine(token: string, baseUrl: string | undefined, { after }: Pick<Time, 'after'>, { frame, ended }: Line): () => void {
  const socket = new WebSocket(addressFor(token, baseUrl), { handshakeTimeout: silenceMs, maxPayload, perMessageDeflate: false })
  let callOff = after(silenceMs, () => socket.terminate())
  const heard = (): void => {
    callOff()
    callOff = after(silenceMs, () => socket.terminate())
  }
  const over = (): void => {
    callOff()
    ended()
  }
  socket.on('message', (data: Buffer) => {
    heard()
    frame(data.toString('utf8'))
  })
  // What is wrong is told by the end that follows; without a listener it would end the process.
  socket.on('error', () => undefined)
  socket.on('close', over)
  return () => {
    callOff()
    socket.off('close', over)
    socket.terminate()
  }
}

/** A worker whose last connection breaks takes no work, and one has a single desk at a time. */
function addressFor(token: string, baseUrl: string | undefined): string {
  const query = new URLSearchParams({ token, setWorkerOfflineIfDisconnected: 'true', closeExistingSessions: 'true' })
  return rebased(`${bridge}?${query.toString()}`, baseUrl)!.replace(/^http/, 'ws')
}
