import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../contract/defaults.ts'
import { readEnvironment } from './environment.ts'
import { openSettings, type KeptSettings, type SettingsFile } from './settings.ts'

/** A settings file in memory. */
function fileWith(kept: KeptSettings = {}): SettingsFile {
  const file = { store: kept, set: (change: Partial<KeptSettings>) => void (file.store = { ...file.store, ...change }) }
  return file
}

const english = { known: ['en'], speak: () => undefined }
const account = { accountSid: 'AC1', from: '+16025550100' }
const managing = { TWILIO_ACCOUNT_SID: 'AC2', TWILIO_AUTH_TOKEN: 'token', TEXTDESK_FROM: '+16025550101' }

describe('the settings', () => {
  it('are unset until the welcome has been answered', () => {
    expect(openSettings(fileWith(), readEnvironment({}), english).current()).toEqual({ ...defaultSettings, agentName: 'Agent', mode: 'unset', managed: false })
  })

  it('remember practice mode', () => {
    const settings = openSettings(fileWith(), readEnvironment({}), english)
    settings.choosePractice()
    expect(settings.current()).toMatchObject({ mode: 'practice', managed: false })
  })

  it('remember the account without its secret', () => {
    const file = fileWith()
    openSettings(file, readEnvironment({}), english).chooseTwilio({ ...account, secret: 'hush' } as typeof account)
    expect(openSettings(file, readEnvironment({}), english).current()).toMatchObject({ mode: 'twilio', account })
    expect(JSON.stringify(file.store)).not.toContain('hush')
  })

  it('change by what is given and leave the rest', () => {
    const settings = openSettings(fileWith({ agentName: 'Maya', country: 'MX' }), readEnvironment({}), english)
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
    const settings = openSettings(fileWith({ mode: 'practice', account }), readEnvironment(managing), english)
    expect(settings.current()).toMatchObject({ mode: 'twilio', managed: true, account: { accountSid: 'AC2', from: '+16025550101' } })
    expect(JSON.stringify(settings.current())).not.toContain('token')
  })

  it('with practice mode, though an account is saved', () => {
    expect(openSettings(fileWith({ mode: 'twilio', account }), readEnvironment({ TEXTDESK_PRACTICE: '1' }), english).current()).toMatchObject({ mode: 'practice', managed: true })
  })

  it('when it is malformed: never practice in silence', () => {
    const settings = openSettings(fileWith({ mode: 'practice' }), readEnvironment({ ...managing, TEXTDESK_FROM: undefined }), english)
    expect(settings.current()).toMatchObject({ mode: 'twilio', managed: true })
    expect(settings.current()).not.toHaveProperty('account')
  })

  it('with the agent\'s name', () => {
    expect(openSettings(fileWith({ agentName: 'Maya' }), readEnvironment({ TEXTDESK_AGENT: 'Ines' }), english).current().agentName).toBe('Ines')
  })
})
