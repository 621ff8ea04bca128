/** How one practice carrier is set up. main.ts fills it from the command line, tests by hand. */

export type Settings = {
  readonly accountSid: string
  readonly authToken: string
  /** An API key that is accepted beside the account's own token. */
  readonly apiKey: string
  readonly apiSecret: string
  /** The account's numbers, E.164; texts go out from these. */
  readonly numbers: readonly string[]
  /** Numbers of the account that cannot text. */
  readonly voiceNumbers: readonly string[]
  /** The Messaging Service that all of `numbers` belong to. */
  readonly serviceSid: string
  /** Every delay of the world is divided by it. */
  readonly speed: number
}

/** Shaped as Twilio shapes them, secret to nobody. README.md tells them to people. */
export const defaults: Settings = {
  accountSid: 'AC0000000000000000000000000000c0de',
  authToken: '0123456789abcdef0123456789abcdef',
  apiKey: 'SK0000000000000000000000000000c0de',
  apiSecret: 'practice-secret',
  numbers: ['+18335550100'],
  voiceNumbers: [],
  serviceSid: 'MG0000000000000000000000000000c0de',
  speed: 1,
}
