/** What an administrator sets from outside. It wins over what is saved, so that the app can be rolled out. */
import type { Account } from '../../contract/commands.ts'
import { isBase } from '../provider/http/base.ts'
import { isSender } from '../provider/shape.ts'
import type { environmentWords } from './words.ts'

/** Where the line leads by the environment: `saved` when it says nothing about that. */
export type EnvironmentLine =
  | { readonly kind: 'saved' }
  | { readonly kind: 'practice' }
  | { readonly kind: 'account'; readonly account: Account }
  /** Something is set and cannot work; `fault` names the variable. Nothing else is tried in its place. */
  | { readonly kind: 'wrong'; readonly fault: keyof typeof environmentWords }

export type Environment = {
  readonly line: EnvironmentLine
  /** Takes the place of scheme and host of every Twilio call; not of an account's that was connected without it. */
  readonly baseUrl: string | undefined
  readonly agentName: string | undefined
  /** The language of the window: a code, or `system`. */
  readonly language: string | undefined
  /** Whether the desk is to be in its number's team: `setup` makes the team where there is none. Undefined for the agent's own choice. */
  readonly team: 'off' | 'setup' | 'join' | undefined
}

const wishes = ['off', 'setup', 'join'] as const

const accountVariables = ['TWILIO_ACCOUNT_SID', 'TWILIO_API_KEY', 'TWILIO_API_SECRET', 'TWILIO_AUTH_TOKEN', 'TEXTDESK_FROM'] as const

/** Reads the variables once, at the start. An empty variable counts as not set. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const read = (name: string): string | undefined => variables[name]?.trim() || undefined
  const baseUrl = read('TEXTDESK_TWILIO_BASE_URL')
  return { line: lineFrom(read), baseUrl: baseUrl !== undefined && isBase(baseUrl) ? new URL(baseUrl).origin : undefined, agentName: read('TEXTDESK_AGENT'), language: read('TEXTDESK_LANGUAGE'), team: wishes.find((wish) => wish === read('TEXTDESK_TEAM')) }
}

type Read = (name: string) => string | undefined

function lineFrom(read: Read): EnvironmentLine {
  if (read('TEXTDESK_PRACTICE') === '1') return { kind: 'practice' }
  const baseUrl = read('TEXTDESK_TWILIO_BASE_URL')
  if (baseUrl !== undefined && !isBase(baseUrl)) return wrong('baseUrl')
  if (accountVariables.every((name) => read(name) === undefined)) return { kind: 'saved' }
  return accountFrom(read)
}

/** An API key wins over the auth token: it can be revoked alone. */
function accountFrom(read: Read): EnvironmentLine {
  const accountSid = read('TWILIO_ACCOUNT_SID')
  const apiKeySid = read('TWILIO_API_KEY')
  const secret = apiKeySid === undefined ? read('TWILIO_AUTH_TOKEN') : read('TWILIO_API_SECRET')
  const from = read('TEXTDESK_FROM')
  if (accountSid === undefined) return wrong('noAccount')
  if (!accountSid.startsWith('AC')) return wrong('badAccount')
  if (secret === undefined) return wrong(apiKeySid === undefined ? 'noToken' : 'noSecret')
  if (from === undefined) return wrong('noSender')
  if (!isSender(from)) return wrong('badSender')
  return { kind: 'account', account: { accountSid, secret, from, ...(apiKeySid !== undefined && { apiKeySid }) } }
}

const wrong = (fault: keyof typeof environmentWords): EnvironmentLine => ({ kind: 'wrong', fault })
