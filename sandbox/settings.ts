/** How one practice carrier is set up. main.ts fills it from the command line, tests by hand. */

export type Settings = {
  readonly accountSid: string
  readonly authToken: string
  /** An API key that is accepted beside the account's own token. */
  readonly apiKey: string
  readonly apiSecret: string
  /** Others: one for each agent. */
  readonly moreKeys: readonly Key[]
  /** The account's numbers, E.164; texts go out from these. */
  readonly numbers: readonly string[]
  /** Numbers of the account that belong to no Messaging Service. */
  readonly unpooled: readonly string[]
  /** Numbers of the account that cannot text. */
  readonly voiceNumbers: readonly string[]
  /** The Messaging Service that all of `numbers` belong to. */
  readonly serviceSid: string
  /** Other Messaging Services of the account, with senders of their own. */
  readonly campaigns: readonly Pool[]
  /** Every delay of the world, and every chance of a mishap, is divided by it. */
  readonly speed: number
  /** Voters begin chats by themselves while somebody is at the desk. */
  readonly visits: boolean
  /** The handles below /practice want the account's credentials. */
  readonly closed: boolean
}

/** An API key by its SID. */
export type Key = { readonly sid: string; readonly secret: string }

/** A Messaging Service and its senders: numbers, short codes (`54321`) and channel senders (`rcs:brand_agent`). */
export type Pool = { readonly sid: string; readonly senders: readonly string[] }

/** Shaped as Twilio shapes them, secret to nobody. README.md tells them to people. */
export const defaults: Settings = {
  accountSid: 'AC0000000000000000000000000000c0de',
  authToken: '0123456789abcdef0123456789abcdef',
  apiKey: 'SK0000000000000000000000000000c0de',
  apiSecret: 'practice-secret',
  moreKeys: [],
  numbers: ['+18335550100'],
  unpooled: [],
  voiceNumbers: [],
  serviceSid: 'MG0000000000000000000000000000c0de',
  campaigns: [],
  speed: 1,
  visits: true,
  closed: false,
}
