/** What an administrator sets from outside. It wins over what is saved, so that the app can be rolled out. */
import type { Account } from '../../contract/commands.ts'
import { isBase } from '../provider/http/base.ts'
import { isSender } from '../provider/shape.ts'

/** Where the line leads by the environment: `saved` when it says nothing about that. */
export type EnvironmentLine =
  | { readonly kind: 'saved' }
  | { readonly kind: 'practice' }
  | { readonly kind: 'account'; readonly account: Account }
  /** Something is set and cannot work. `trouble` names the variable; nothing else is tried in its place. */
  | { readonly kind: 'wrong'; readonly trouble: string }

export type Environment = {
  readonly line: EnvironmentLine
  /** Takes the place of scheme and host of every Twilio call; not of an account's that was connected without it. */
  readonly baseUrl: string | undefined
  readonly agentName: string | undefined
}

const accountVariables = ['TWILIO_ACCOUNT_SID', 'TWILIO_API_KEY', 'TWILIO_API_SECRET', 'TWILIO_AUTH_TOKEN', 'TEXTDESK_FROM'] as const

/** Reads the variables once, at the start. An empty variable counts as not set. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const read = (name: string): string | undefined => variables[name]?.trim() || undefined
  const baseUrl = read('TEXTDESK_TWILIO_BASE_URL')
  return { line: lineFrom(read), baseUrl: baseUrl !== undefined && isBase(baseUrl) ? new URL(baseUrl).origin : undefined, agentName: read('TEXTDESK_AGENT') }
}

type Read = (name: string) => string | undefined

function lineFrom(read: Read): EnvironmentLine {
  if (read('TEXTDESK_PRACTICE') === '1') return { kind: 'practice' }
  const baseUrl = read('TEXTDESK_TWILIO_BASE_URL')
  if (baseUrl !== undefined && !isBase(baseUrl)) return wrong('TEXTDESK_TWILIO_BASE_URL is not an address like https://carrier.example, or http://127.0.0.1:4010 on this computer')
  if (accountVariables.every((name) => read(name) === undefined)) return { kind: 'saved' }
  return accountFrom(read)
}

/** An API key wins over the auth token: it can be revoked alone. */
function accountFrom(read: Read): EnvironmentLine {
  const accountSid = read('TWILIO_ACCOUNT_SID')
  const apiKeySid = read('TWILIO_API_KEY')
  const secret = apiKeySid === undefined ? read('TWILIO_AUTH_TOKEN') : read('TWILIO_API_SECRET')
  const from = read('TEXTDESK_FROM')
  if (accountSid === undefined) return wrong('TWILIO_ACCOUNT_SID is missing')
  if (!accountSid.startsWith('AC')) return wrong('TWILIO_ACCOUNT_SID does not begin with AC')
  if (secret === undefined) return wrong(apiKeySid === undefined ? 'TWILIO_AUTH_TOKEN (or TWILIO_API_KEY) is missing' : 'TWILIO_API_SECRET is missing')
  if (from === undefined) return wrong('TEXTDESK_FROM is missing')
  if (!isSender(from)) return wrong('TEXTDESK_FROM is neither a number like +16025550148 nor a Messaging Service (MG…)')
  return { kind: 'account', account: { accountSid, secret, from, ...(apiKeySid !== undefined && { apiKeySid }) } }
}

const wrong = (what: string): EnvironmentLine => ({
  kind: 'wrong',
  trouble: `${what}. No message is sent or received until your administrator corrects it and Textdesk is started again.`,
})
