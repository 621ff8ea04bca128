import { describe, expect, it } from 'vitest'
import type { AccountFault } from '../../contract/commands.ts'
import { readEnvironment } from '../settings/environment.ts'
import { openSettings, type KeptSettings } from '../settings/settings.ts'
import { openAccount } from './account.ts'
import type { TwilioSdk } from './twilio-sdk.ts'

const typed = { accountSid: ` AC${'a'.repeat(32)}`, secret: 'token ', from: '(602) 555-0100' }
const sent = { accountSid: `AC${'a'.repeat(32)}`, secret: 'token', from: '+16025550100' }
const elsewhere = { TEXTDESK_TWILIO_BASE_URL: 'http://127.0.0.1:4010' }

type Given = {
  readonly variables?: Record<string, string>
  readonly kept?: KeptSettings
  readonly secret?: string
  readonly hasKeychain?: boolean
  readonly fault?: AccountFault
}

/** An account whose line and carrier only note what is asked of them. */
function bench({ variables = {}, kept = {}, secret, hasKeychain = true, fault }: Given = {}) {
  const heard: string[] = []
  const keychain = { secret }
  const file = { store: kept, set: (change: Partial<KeptSettings>) => void (file.store = { ...file.store, ...change }) }
  const environment = readEnvironment(variables)
  const settings = openSettings(file, environment, { known: ['en'], speak: () => undefined })
  const faultOf: TwilioSdk['faultOf'] = async (account) => {
    heard.push(`verify ${JSON.stringify(account)}`)
    return fault
  }
  const account = openAccount({
    environment,
    settings,
    secrets: {
      keep: async (text) => {
        if (hasKeychain) keychain.secret = text
        return hasKeychain
      },
      read: async () => keychain.secret,
    },
    line: {
      practice: () => heard.push('practice'),
      twilio: async (to, at) => void heard.push(`twilio ${JSON.stringify(to)}${at === undefined ? '' : ` at ${at}`}`),
      refuse: (trouble) => heard.push(`refuse ${trouble()}`),
      retry: () => heard.push('retry'),
      bringVoter: async () => {
        throw new Error('Nobody is there.')
      },
      activityChanged: () => undefined,
      close: async () => undefined,
    },
    loadSdk: async () => ({ faultOf, openTeam: () => expect.unreachable(), openTwilio: () => expect.unreachable() }),
    transport: () => expect.unreachable(),
    settingsChanged: () => heard.push('settings changed'),
  })
  return { account, settings, heard, keychain }
}

describe('the line begins', () => {
  it('in practice mode when nothing is saved', async () => {
    const { account, heard, settings } = bench()
    await account.begin()
    expect(heard).toEqual(['practice'])
    expect(settings.current().mode).toBe('unset')
  })

  it('with the account of the environment', async () => {
    const { account, heard } = bench({ variables: { TWILIO_ACCOUNT_SID: sent.accountSid, TWILIO_AUTH_TOKEN: 'token', TEXTDESK_FROM: sent.from } })
    await account.begin()
    expect(heard).toEqual([`twilio ${JSON.stringify(sent)}`])
  })

  it('nowhere when the environment is malformed', async () => {
    const { account, heard } = bench({ variables: { TWILIO_ACCOUNT_SID: sent.accountSid } })
    await account.begin()
    expect(heard).toEqual([expect.stringMatching(/^refuse TWILIO_AUTH_TOKEN/)])
  })

  it('with the saved account and its secret', async () => {
    const { account, heard } = bench({ kept: { mode: 'twilio', account: { accountSid: sent.accountSid, from: sent.from } }, secret: 'token' })
    await account.begin()
    expect(heard).toEqual([expect.stringMatching(/^twilio .*"secret":"token"/)])
  })

  it('at Twilio for an account that was connected there, whatever base address is set since', async () => {
    const { account, heard } = bench({ variables: elsewhere, kept: { mode: 'twilio', account: { accountSid: sent.accountSid, from: sent.from } }, secret: 'token' })
    await account.begin()
    expect(heard).toEqual([expect.not.stringContaining(' at http')])
  })

  it('where the account was connected, as long as the base address leads there', async () => {
    const kept: KeptSettings = { mode: 'twilio', account: { accountSid: sent.accountSid, from: sent.from, address: 'http://127.0.0.1:4010' } }
    const same = bench({ variables: elsewhere, kept, secret: 'token' })
    await same.account.begin()
    expect(same.heard).toEqual([expect.stringMatching(/^twilio .*"secret":"token"\} at http:\/\/127\.0\.0\.1:4010$/)])
    const without = bench({ kept, secret: 'token' })
    await without.account.begin()
    expect(without.heard).toEqual([expect.stringMatching(/^refuse This account was connected at http:\/\/127\.0\.0\.1:4010/)])
  })

  it('nowhere while the keychain is locked, and with a retry once it is open', async () => {
    const { account, heard, keychain } = bench({ kept: { mode: 'twilio', account: { accountSid: sent.accountSid, from: sent.from } } })
    await account.begin()
    expect(heard).toEqual([expect.stringMatching(/^refuse The secret/)])
    keychain.secret = 'token'
    await account.commands['line.retry']({})
    expect(heard.at(-1)).toMatch(/^twilio/)
  })
})

describe('connecting an account', () => {
  it('checks it, keeps it and leads the line there', async () => {
    const { account, heard, settings, keychain } = bench()
    expect(await account.commands['account.connect'](typed)).toEqual({ ok: true })
    expect(heard).toEqual([`verify ${JSON.stringify(sent)}`, 'settings changed', `twilio ${JSON.stringify(sent)}`])
    expect(settings.current()).toMatchObject({ mode: 'twilio', account: { accountSid: sent.accountSid, from: sent.from } })
    expect(keychain.secret).toBe('token')
  })

  it('remembers where that was when it is not Twilio itself', async () => {
    const { account, heard, settings } = bench({ variables: elsewhere })
    await account.commands['account.connect'](typed)
    expect(heard.at(-1)).toBe(`twilio ${JSON.stringify(sent)} at http://127.0.0.1:4010`)
    expect(settings.current().account).toEqual({ accountSid: sent.accountSid, from: sent.from, address: 'http://127.0.0.1:4010' })
  })

  it.each<AccountFault>(['wrong-key', 'no-such-number', 'no-sms', 'suspended', 'unreachable', 'blocked', 'no-reading', 'bad-shape'])('is refused with %s and changes nothing', async (fault) => {
    const { account, heard, settings, keychain } = bench({ fault })
    expect(await account.commands['account.connect'](typed)).toEqual({ ok: false, refusal: { kind: 'account', fault } })
    expect(settings.current().mode).toBe('unset')
    expect(keychain.secret).toBeUndefined()
    expect(heard).toHaveLength(1)
  })

  it('is refused without a keychain', async () => {
    const { account, settings } = bench({ hasKeychain: false })
    expect(await account.commands['account.connect'](typed)).toEqual({ ok: false, refusal: { kind: 'account', fault: 'no-keychain' } })
    expect(settings.current().mode).toBe('unset')
  })
})

it('remembers that practice mode was chosen', async () => {
  const { account, heard, settings } = bench()
  expect(await account.commands['account.practice']({})).toEqual({ ok: true })
  expect(settings.current().mode).toBe('practice')
  expect(heard).toEqual(['settings changed', 'practice'])
})

it('does not let the page change what the administrator has set', async () => {
  const { account, heard } = bench({ variables: { TEXTDESK_PRACTICE: '1' } })
  const refused = { ok: false, refusal: { kind: 'trouble', text: expect.stringContaining('administrator') } }
  expect(await account.commands['account.practice']({})).toEqual(refused)
  expect(await account.commands['account.connect'](typed)).toEqual(refused)
  expect(heard).toEqual([])
})

it('tells every window of a changed name', async () => {
  const { account, heard, settings } = bench()
  await account.commands['settings.change']({ agentName: 'Maya' })
  expect(settings.current().agentName).toBe('Maya')
  expect(heard).toEqual(['settings changed'])
})

it('says in words why no practice voter came', async () => {
  expect(await bench().account.commands['practice.voter']({})).toEqual({ ok: false, refusal: { kind: 'trouble', text: 'Nobody is there.' } })
})
