/** Holds every request that the app makes against Twilio's own description of its API. */
import { beforeAll, expect, it } from 'vitest'
import { account, at, rowsOf, serviceSid, startSandbox, voter, type Seen } from '../provider.kit.ts'
import { openTwilio } from './twilio.ts'
import { faultOf } from './verify.ts'

type Checker = { checkRequest(request: Seen): string[] }

/** Loaded by its address and not by import: desk and practice carrier meet over HTTP only, and the compiler holds them to it. */
const { loadChecker } = (await import(new URL('../../../sandbox/openapi/checker.ts', import.meta.url).href)) as { loadChecker(): Checker }

const sandbox = await startSandbox()
let requests: readonly Seen[]

beforeAll(async () => {
  await useEverything(sandbox.baseUrl)
  requests = await sandbox.requests()
}, 120_000)

async function useEverything(baseUrl: string): Promise<void> {
  const twilio = openTwilio(account, at(baseUrl))
  const service = openTwilio({ ...account, from: serviceSid }, at(baseUrl))
  for (let text = 0; text < 101; text += 1) await sandbox.inbound({ from: '+14145550177', body: `Text ${text}` })
  const picture = await sandbox.inbound({ from: '+14145550177', media: ['card'] })
  for (const provider of [twilio, service]) {
    const { sid } = await provider.send(voter, 'Hello — “quotes” & ümlauts + plus')
    await provider.send(voter, 'It looks like this', 'https://example.org/ballot.png')
    await provider.fetch(sid)
    await rowsOf(provider.arrivals(Date.now() - 60_000))
    await provider.sentTo(voter)
    await provider.between(voter, 20)
    await rowsOf(provider.arrivals(Date.now() - 60_000, { person: voter }))
    await rowsOf(provider.sent(Date.now() - 60_000))
  }
  for (const { sid } of await twilio.media(picture)) await twilio.mediaBytes(picture, sid)
  await faultOf(account, at(baseUrl))
  await faultOf({ ...account, from: serviceSid }, at(baseUrl))
}

it('makes only requests that Twilio describes', () => {
  const { checkRequest } = loadChecker()
  const violations = requests.flatMap((request) => checkRequest(request).map((violation) => `${request.method} ${request.path}: ${violation}`))
  expect(violations).toEqual([])
})

it('uses these endpoints and no others', () => {
  const shape = (path: string) => path.replaceAll(/\b(AC|SM|MM|ME|MG)[0-9a-f]{32}/g, '$1')
  expect([...new Set(requests.map((request) => `${request.method} ${shape(request.path)}`))].toSorted()).toEqual([
    'GET /2010-04-01/Accounts/AC.json',
    'GET /2010-04-01/Accounts/AC/IncomingPhoneNumbers.json',
    'GET /2010-04-01/Accounts/AC/Messages.json',
    'GET /2010-04-01/Accounts/AC/Messages/MM/Media.json',
    'GET /2010-04-01/Accounts/AC/Messages/MM/Media/ME',
    'GET /2010-04-01/Accounts/AC/Messages/SM.json',
    'GET /messaging/v1/Services/MG',
    'GET /messaging/v1/Services/MG/ChannelSenders',
    'GET /messaging/v1/Services/MG/PhoneNumbers',
    'GET /messaging/v1/Services/MG/ShortCodes',
    'POST /2010-04-01/Accounts/AC/Messages.json',
  ])
})

it('would see a request that Twilio does not describe', () => {
  const { checkRequest } = loadChecker()
  const list = { method: 'GET', path: `/2010-04-01/Accounts/${account.accountSid}/Messages.json`, query: [['Sender', account.from]], form: [] } as const
  expect(checkRequest(list)).not.toEqual([])
})
