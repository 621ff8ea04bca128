import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../contract/defaults.ts'
import { readEnvironment, type Environment } from './environment.ts'
import { readPolicy, type Policy } from './policy.ts'
import type { KeptSettings } from './kept/kept.ts'
import { openSettings, type SettingsFile } from './settings.ts'

/** A settings file in memory. */
function fileWith(kept: KeptSettings = {}): SettingsFile {
  const file = { store: kept, set: (change: Partial<KeptSettings>) => void (file.store = { ...file.store, ...change }) }
  return file
}

const languages = { known: ['en'], speak: () => undefined }
const noPolicy: Policy = { file: '/etc/textdesk/policy.json', set: {}, faults: [] }
const outside = (environment: Environment, set: KeptSettings = {}) => ({ environment, policy: { ...noPolicy, set }, languages })
const account = { accountSid: 'AC1', from: '+16025550100' }
const managing = { TWILIO_ACCOUNT_SID: 'AC2', TWILIO_AUTH_TOKEN: 'token', TEXTDESK_FROM: '+16025550101' }

describe('the settings', () => {
  it('are unset until the welcome has been answered', () => {
    expect(openSettings(fileWith(), outside(readEnvironment({}))).current()).toEqual({ ...defaultSettings, agentName: 'Agent', mode: 'unset', managed: false })
  })

  it('remember practice mode', () => {
    const settings = openSettings(fileWith(), outside(readEnvironment({})))
    settings.choosePractice()
    expect(settings.current()).toMatchObject({ mode: 'practice', managed: false })
  })

  it('remember the account without its secret', () => {
    const file = fileWith()
    openSettings(file, outside(readEnvironment({}))).chooseTwilio({ ...account, secret: 'hush' } as typeof account)
    expect(openSettings(file, outside(readEnvironment({}))).current()).toMatchObject({ mode: 'twilio', account })
    expect(JSON.stringify(file.store)).not.toContain('hush')
  })

  it('change by what is given and leave the rest', () => {
    const settings = openSettings(fileWith({ agentName: 'Maya', country: 'MX' }), outside(readEnvironment({})))
    settings.change({ agentName: 'Ines', country: undefined })
    expect(settings.current()).toMatchObject({ agentName: 'Ines', country: 'MX' })
    settings.change({ perSecond: 0.5 })
    expect(settings.current()).toMatchObject({ agentName: 'Ines', perSecond: 0.5 })
    settings.change({ theme: 'dark', spelling: 'off' })
    expect(settings.current()).toMatchObject({ agentName: 'Ines', theme: 'dark', spelling: 'off' })
    settings.change({ rules: { capacity: 2 } })
    settings.change({ rules: { ringSeconds: 60 } })
    expect(settings.current().rules).toEqual({ ...defaultSettings.rules, capacity: 2, ringSeconds: 60 })
  })
})

describe('the environment wins', () => {
  it('with an account, whatever is saved', () => {
    const settings = openSettings(fileWith({ mode: 'practice', account }), outside(readEnvironment(managing)))
    expect(settings.current()).toMatchObject({ mode: 'twilio', managed: true, account: { accountSid: 'AC2', from: '+16025550101' } })
    expect(JSON.stringify(settings.current())).not.toContain('token')
  })

  it('with practice mode, though an account is saved', () => {
    expect(openSettings(fileWith({ mode: 'twilio', account }), outside(readEnvironment({ TEXTDESK_PRACTICE: '1' }))).current()).toMatchObject({ mode: 'practice', managed: true })
  })

  it('when it is malformed: never practice in silence', () => {
    const settings = openSettings(fileWith({ mode: 'practice' }), outside(readEnvironment({ ...managing, TEXTDESK_FROM: undefined })))
    expect(settings.current()).toMatchObject({ mode: 'twilio', managed: true })
    expect(settings.current()).not.toHaveProperty('account')
  })

  it('with the agent\'s name', () => {
    expect(openSettings(fileWith({ agentName: 'Maya' }), outside(readEnvironment({ TEXTDESK_AGENT: 'Ines' }))).current().agentName).toBe('Ines')
  })
})

describe('a policy', () => {
  const policy: KeptSettings = { country: 'MX', language: 'es', rules: { capacity: 2 } }

  it('wins over what is saved, each setting for itself, and says where it stands', () => {
    const settings = openSettings(fileWith({ country: 'US', theme: 'dark', rules: { capacity: 9, ringSeconds: 60 } }), outside(readEnvironment({}), policy)).current()
    expect(settings).toMatchObject({ country: 'MX', language: 'es', theme: 'dark', rules: { capacity: 2, ringSeconds: 60 } })
    expect(settings.locks).toEqual({ country: noPolicy.file, language: noPolicy.file, 'rules.capacity': noPolicy.file })
  })

  it('gives way to the environment', () => {
    const settings = openSettings(fileWith(), outside(readEnvironment({ TEXTDESK_LANGUAGE: 'en' }), policy)).current()
    expect([settings.language, settings.locks.language]).toEqual(['en', 'TEXTDESK_LANGUAGE'])
  })

  it('locks what it sets and nothing beside it', () => {
    const settings = openSettings(fileWith(), outside(readEnvironment({ TEXTDESK_AGENT: 'Dana' }), policy))
    expect([{ rules: { capacity: 3 } }, { rules: { ringSeconds: 3 } }, { agentName: 'Ana' }, { theme: 'dark' as const }].map(settings.lockOf)).toEqual([noPolicy.file, undefined, 'TEXTDESK_AGENT', undefined])
  })
})

it('what is exported is a policy, and holds nothing of the account', () => {
  const settings = openSettings(fileWith({ mode: 'twilio', account, country: 'MX' }), outside(readEnvironment(managing)))
  const exported = JSON.stringify(settings.chosen())
  expect(exported).not.toMatch(/token|AC[12]|6025550/)
  const folder = mkdtempSync(join(tmpdir(), 'textdesk-policy-'))
  writeFileSync(join(folder, 'policy.json'), exported)
  expect(readPolicy(join(folder, 'policy.json'))).toEqual({ file: join(folder, 'policy.json'), set: settings.chosen(), faults: [] })
})
