/** What is assumed of Sync, of the event bridge and of the account. */
import { setTimeout as pause } from 'node:timers/promises'
import { WebSocket } from 'ws'
import { rebased } from '../../main/provider/http/base.ts'
import { tokenFor, tokenS } from '../../main/provider/team/bell/token.ts'
import { different, either, open, type Item } from './item.ts'
import { until, type Stage } from './stage.ts'

/** Sync's code for too much at once. */
const tooMuch = 54009
/** As in the practice carrier, where the real one is not known. */
const offlineWithinMs = { whole: 120_000, quick: 20_000 } as const

function listen({ carrier: { account, baseUrl }, workspaceSid }: Stage, workerSid: string, now = Date.now()): WebSocket {
  const token = tokenFor(account, { workspaceSid, workerSid }, now) ?? ''
  const query = new URLSearchParams({ token, setWorkerOfflineIfDisconnected: 'true', closeExistingSessions: 'true' })
  const socket = new WebSocket(rebased(`https://event-bridge.twilio.com/v1/wschannels?${query.toString()}`, baseUrl)!.replace(/^http/, 'ws'))
  socket.on('error', () => undefined)
  return socket
}

const heard = (socket: WebSocket, ms = 10_000): Promise<boolean> =>
  Promise.race([new Promise<boolean>((resolve) => socket.on('message', () => resolve(true)).on('close', () => resolve(false))), pause(ms, false)])

export const otherItems: readonly Item[] = [
  {
    name: 'documents',
    says: 'Sync takes a document by its revision alone: another If-Match is 54103 (412), a name that is taken 54301, one that is not there 54300 (404).',
    async look({ carrier, documents }) {
      const fields = { UniqueName: 'v.1.2', Data: '{}', Ttl: 3600 }
      await carrier.sure('POST', documents, fields)
      const again = await carrier.ask('POST', documents, fields)
      const stale = await carrier.ask('POST', `${documents}/v.1.2`, { Data: '{"a":1}' }, { ifMatch: '77' })
      const none = await carrier.ask('GET', `${documents}/v.1.3`)
      return either(again.code === 54301 && stale.code === 54103 && stale.status === 412 && none.code === 54300, `${again.code}, ${stale.code} (${stale.status}), ${none.code}`)
    },
  },
  {
    name: 'new-documents',
    says: 'New documents are limited in each service, to 20 a second with a burst (54009).',
    async look({ carrier, documents }, isQuick) {
      const count = isQuick ? 30 : 400
      const answers = await Promise.all(Array.from({ length: count }, (_, each) => carrier.ask('POST', documents, { UniqueName: `n.${each}`, Data: '{}', Ttl: 60 })))
      const refused = answers.filter(({ code }) => code === tooMuch).length
      if (refused > 0) return open(`${refused} of ${count} at once were refused with 54009; whether it counts by service or by account needs a second service`)
      return isQuick ? open(`${count} at once were taken; more were not tried`) : different(`${count} at once were taken`)
    },
  },
  {
    name: 'bell',
    says: 'The event bridge takes a token that was signed on the desk with a standard key.',
    async look(stage) {
      const socket = listen(stage, await stage.worker({ isAvailable: false }))
      const isHeard = await heard(socket)
      socket.terminate()
      return either(isHeard, isHeard ? 'it speaks' : 'it does not let us in')
    },
  },
  {
    name: 'bell-offline',
    says: 'A worker whose last connection breaks is made Offline.',
    async look(stage, isQuick) {
      const worker = await stage.worker()
      const socket = listen(stage, worker)
      if (!(await heard(socket))) return open('the event bridge does not let us in')
      socket.terminate()
      const begun = performance.now()
      const isOffline = await until(offlineWithinMs[isQuick ? 'quick' : 'whole'], async () => ((await stage.activityOf(worker)) === stage.activities.offline ? true : undefined), 1_000)
      if (isOffline) return either(true, `after ${Math.round((performance.now() - begun) / 1_000)} s`)
      return isQuick ? open('not within 20 s') : different('not within two minutes')
    },
  },
  {
    name: 'bell-token',
    says: 'What the event bridge does when a token ends: it closes the connection, or goes on.',
    async look(stage, isQuick) {
      if (isQuick) return open('it takes a minute')
      const endsInMs = 20_000
      const socket = listen(stage, await stage.worker({ isAvailable: false }), Date.now() - tokenS * 1_000 + endsInMs)
      if (!(await heard(socket))) return open('a token that ends in 20 s is not let in')
      const isClosed = await Promise.race([new Promise<true>((resolve) => socket.on('close', () => resolve(true))), pause(60_000, false)])
      socket.terminate()
      return open(isClosed ? 'it closes the connection' : 'the connection stands 40 s after the token’s end')
    },
  },
  {
    name: 'inbound-delay',
    says: 'A voter’s text is in the list of messages within 3 seconds, and in any case within five minutes.',
    look: () => Promise.resolve(open('text the number by hand, and look at how long it takes until it rings')),
  },
  {
    name: 'prices',
    says: 'What TaskRouter tasks and Sync actions cost.',
    look: () => Promise.resolve(open('look at twilio.com/en-us/pricing, and at the usage categories taskrouter-tasks and sync-actions')),
  },
  {
    name: 'restricted-keys',
    says: 'Restricted API keys can use neither Sync nor sign access tokens.',
    look: () => Promise.resolve(open('make one in the console: if Sync is among its products by now, agents need no standard keys any more')),
  },
]
