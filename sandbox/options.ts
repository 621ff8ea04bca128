/** The command line of the practice carrier. */
import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { parseFault, type Fault } from './faults/faults.ts'
import { isChannel, isNumber, isShortCode } from './numbers/pools.ts'
import { defaults, type Key, type Pool, type Settings } from './settings.ts'

export type Options = {
  readonly settings: Settings
  readonly port: number
  readonly seed: number
  readonly stateFile: string | undefined
  readonly faults: readonly Fault[]
  readonly withParent: boolean
}

const text = { type: 'string' } as const
const texts = { type: 'string', multiple: true } as const

const known = {
  port: text, seed: text, speed: text, state: text, 'account-sid': text, 'auth-token': text, 'api-key': text, 'api-secret': text,
  key: texts, from: texts, unpooled: texts, 'voice-only': texts, service: text, campaign: texts, fault: texts,
  'no-visits': { type: 'boolean' }, closed: { type: 'boolean' }, 'with-parent': { type: 'boolean' },
} as const

function numberOf(name: string, value: string | undefined, { fallback, from, to }: { fallback: number; from: number; to: number }): number {
  const number = value === undefined ? fallback : Number(value)
  if (value !== '' && number >= from && number <= to) return number
  throw new Error(`--${name} ${value}: must be a number from ${from} to ${to}`)
}

function sidOf(name: string, value: string | undefined, fallback: string): string {
  const sid = value ?? fallback
  if (new RegExp(`^${fallback.slice(0, 2)}[0-9a-fA-F]{32}$`).test(sid)) return sid
  throw new Error(`--${name} ${sid}: must be ${fallback.slice(0, 2)} and 32 hex digits`)
}

const phoneShape = /^\+[1-9]\d{6,14}$/

function phones(name: string, values: readonly string[] | undefined, fallback: readonly string[]): readonly string[] {
  const bad = values?.find((value) => !phoneShape.test(value))
  if (bad !== undefined) throw new Error(`--${name} ${bad}: must be an E.164 number such as ${defaults.numbers[0]}`)
  return values ?? fallback
}

/** `SK…=SECRET` */
function keyOf(value: string): Key {
  const [, sid = '', secret = ''] = /^([^=]*)=(.+)$/.exec(value) ?? []
  return { sid: sidOf('key', sid, defaults.apiKey), secret }
}

/** `MG…=+1…,54321,rcs:brand_agent` */
function campaignOf(value: string): Pool {
  const [sid = '', senders = ''] = value.split('=')
  const bad = senders.split(',').find((sender) => !(isNumber(sender) ? phoneShape.test(sender) : isShortCode(sender) || isChannel(sender)))
  if (bad !== undefined) throw new Error(`--campaign ${value}: ${bad || 'nothing'} is no sender such as +18335550100, 54321 or rcs:brand_agent`)
  return { sid: sidOf('campaign', sid, defaults.serviceSid), senders: senders.split(',') }
}

/**
 * Reads the arguments after the program's name. Without `--seed` the world is a new one each time.
 * @throws Error that names the argument and what it must be.
 */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({ args: [...args], options: known, strict: true })
  return {
    settings: {
      accountSid: sidOf('account-sid', values['account-sid'], defaults.accountSid),
      authToken: values['auth-token'] ?? defaults.authToken,
      apiKey: sidOf('api-key', values['api-key'], defaults.apiKey),
      apiSecret: values['api-secret'] ?? defaults.apiSecret,
      moreKeys: (values.key ?? []).map(keyOf),
      numbers: phones('from', values.from, defaults.numbers),
      unpooled: phones('unpooled', values.unpooled, defaults.unpooled),
      voiceNumbers: phones('voice-only', values['voice-only'], defaults.voiceNumbers),
      serviceSid: sidOf('service', values.service, defaults.serviceSid),
      campaigns: (values.campaign ?? []).map(campaignOf),
      visits: !values['no-visits'],
      closed: values.closed ?? false,
      speed: numberOf('speed', values.speed, { fallback: defaults.speed, from: 0.001, to: 1e9 }),
    },
    port: numberOf('port', values.port, { fallback: 4010, from: 0, to: 65_535 }),
    seed: numberOf('seed', values.seed, { fallback: randomInt(2 ** 31), from: 0, to: Number.MAX_SAFE_INTEGER }),
    stateFile: values.state,
    faults: (values.fault ?? []).map(parseFault),
    withParent: values['with-parent'] ?? false,
  }
}
