/**
 * The provider's HTTP on the system's network: Chromium's stack, with the system's proxies and certificates. It keeps the carrier's connections
 * apart from the page's, and sees to it that what must go out once does.
 *
 * Chromium sends a request again by itself, also a POST, when a connection ends before an answer and had been open for a while: kept
 * alive, or made for a request that was given up (HttpNetworkTransaction::ShouldResendRequest). `Connection: close` alone is no help, since a
 * server may keep the connection all the same. So each such request has a session to itself, in which no other connection is left.
 */
import { app, net, session, type Session } from 'electron'
import { isLoopback } from '../provider/base.ts'
import { TransportError, type Transport, type TransportAnswer, type TransportRequest } from '../provider/transport.ts'
import { exchange } from './exchange.ts'
import { openLanes } from './lanes.ts'

export type Network = {
  readonly transport: Transport
  /** Connections of before are dead: the machine has slept, or the network is another. Questions in flight are given up, none is used again. */
  renew(): Promise<void>
}

/** Requests that must go out once, at the same time; each costs a session of half a megabyte. */
const mostLanes = 8

/** To be called before the app is ready. Streams of one HTTP/2 or QUIC connection are sent again by rules of their own. */
export function keepToHttp1(): void {
  app.commandLine.appendSwitch('disable-http2')
  app.commandLine.appendSwitch('disable-quic')
}

/** Makes nothing before the first request. */
export function openNetwork(): Network {
  const lanes = openLanes((index) => openSession(`carrier-once-${index}`), mostLanes)
  const asking = new Set<AbortController>()
  let questions: Session | undefined
  let renewed: Promise<unknown> = Promise.resolve()

  async function ask(request: TransportRequest, limit: AbortController): Promise<TransportAnswer> {
    asking.add(limit)
    try {
      await renewed
      questions ??= openSession('carrier')
      return await exchange(request, questions, limit.signal)
    } finally {
      asking.delete(limit)
    }
  }

  async function sendOnce(request: TransportRequest, limit: AbortController): Promise<TransportAnswer> {
    if (!net.isOnline() && !isLoopback(request.url)) throw new TransportError('unreached', 'OFFLINE')
    const lane = await lanes.take(limit.signal)
    if (!lane) throw new TransportError('unreached', String(limit.signal.reason))
    const answer = exchange({ ...request, headers: { ...request.headers, connection: 'close' } }, lane, limit.signal)
    lanes.giveBack(lane, answer.catch(() => undefined).then(() => lane.closeAllConnections()))
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
        return await (request.once ? sendOnce(request, limit) : ask(request, limit))
      } finally {
        clearTimeout(timer)
        request.signal?.removeEventListener('abort', giveUp)
      }
    },
    async renew() {
      for (const each of asking) each.abort('GIVEN_UP')
      renewed = questions?.closeAllConnections().catch(() => undefined) ?? Promise.resolve()
      await renewed
    },
  }
}

/** In memory alone, without a cache. A new session would fetch dictionaries from Google for its spelling checker, also where that is switched off. */
function openSession(name: string): Session {
  const opened = session.fromPartition(name, { cache: false })
  opened.setSpellCheckerLanguages([])
  return opened
}
