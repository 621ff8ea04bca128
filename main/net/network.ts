/**
 * The provider's HTTP on the system's network: Chromium's stack, with the system's proxies and certificates. It keeps the carrier's connections
 * apart from the page's, and sees to it that what must go out once does.
 *
 * Chromium sends a request again by itself, also a POST, when a connection ends before an answer and had been open for a while: kept
 * alive, or made for a request that was given up (HttpNetworkTransaction::ShouldResendRequest). `Connection: close` alone is no help, since a
 * server may keep the connection all the same. So each such request has a session to itself, in which no other connection is left.
 */
import { app, net } from 'electron'
import { isLoopback } from '../provider/http/base.ts'
import { TransportError, type Transport, type TransportAnswer, type TransportRequest } from '../provider/http/transport.ts'
import { exchange } from './exchange.ts'
import { closeAll, openSessions } from './sessions.ts'

export type Network = {
  readonly transport: Transport
  /** Connections of before are dead: the machine has slept, or the network is another. None is used again, and questions in flight are asked anew. */
  renew(): Promise<void>
}

const networkService = 'network.mojom.NetworkService'

/** To be called before the app is ready. Streams of one HTTP/2 or QUIC connection are sent again by rules of their own. */
export function keepToHttp1(): void {
  app.commandLine.appendSwitch('disable-http2')
  app.commandLine.appendSwitch('disable-quic')
}

/** Makes nothing before the first request. */
export function openNetwork(): Network {
  let sessions = openSessions(0)
  let deaths = 0
  /** One for each question in flight: aborted, it is asked again. */
  const asking = new Set<AbortController>()
  let renewed: Promise<unknown> = Promise.resolve()

  // Electron never finds the way from an old session to the process that takes the place of a dead one.
  app.on('child-process-gone', (_event, { serviceName }) => {
    if (serviceName === networkService) sessions = openSessions((deaths += 1))
  })

  async function ask(request: TransportRequest, limit: AbortSignal): Promise<TransportAnswer> {
    await renewed
    const renewal = new AbortController()
    asking.add(renewal)
    try {
      return await exchange(request, sessions.questions(), AbortSignal.any([limit, renewal.signal]))
    } catch (error) {
      if (renewal.signal.aborted && !limit.aborted) return await ask(request, limit)
      throw error
    } finally {
      asking.delete(renewal)
    }
  }

  async function sendOnce(request: TransportRequest, limit: AbortSignal): Promise<TransportAnswer> {
    if (!net.isOnline() && !isLoopback(request.url)) throw new TransportError('unreached', 'OFFLINE')
    const { lanes } = sessions
    const lane = await lanes.take(limit)
    if (!lane) throw new TransportError('unreached', String(limit.reason))
    const answer = exchange({ ...request, headers: { ...request.headers, connection: 'close' } }, lane, limit)
    lanes.giveBack(lane, answer.catch(() => undefined).then(() => closeAll(lane)))
    return answer
  }

  return {
    async transport(request) {
      const limit = new AbortController()
      const timer = setTimeout(() => limit.abort('TIMED_OUT'), request.timeoutMs)
      const giveUp = (): void => limit.abort('GIVEN_UP')
      if (request.signal?.aborted) giveUp()
      request.signal?.addEventListener('abort', giveUp)
      try {
        return await (request.once ? sendOnce(request, limit.signal) : ask(request, limit.signal))
      } finally {
        clearTimeout(timer)
        request.signal?.removeEventListener('abort', giveUp)
      }
    },
    async renew() {
      renewed = closeAll(sessions.questions()).catch(() => undefined)
      for (const each of asking) each.abort('RENEWED')
      await renewed
    },
  }
}
