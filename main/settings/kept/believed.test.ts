import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../../contract/defaults.ts'
import { believed } from './believed.ts'

const account = { accountSid: 'AC1', from: '+16025550100' }
const sound = {
  agentName: 'Maya',
  country: 'MX',
  perSecond: 0.5,
  copyTimes: 3,
  theme: 'dark',
  spelling: 'es',
  activities: defaultSettings.activities,
  rules: { capacity: 2, idleMinutes: 0 },
  notifications: { shows: 'name', volume: 0 },
  care: { coversHostile: false },
  desktop: { shortcut: 'Control+Alt+M', openAtLogin: true, startHidden: false },
  mode: 'twilio',
  account,
}

it('believes what the app itself writes, and keeps what a newer version wrote', () => {
  const newer = { ...sound, language: 'es', rules: { ...sound.rules, wrapSeconds: 30 } }
  expect(believed(newer)).toEqual({ kept: newer, bad: [], isOlder: false })
  expect(believed({})).toEqual({ kept: {}, bad: [], isOlder: false })
})

describe('a list of statuses without ids', () => {
  const listOf = (...names: readonly string[]) => [...names, 'Offline'].map((name) => ({ name, available: name === names[0] }))

  it('is understood: standard ones get their ids, and others are known by their names', () => {
    const { kept, bad, isOlder } = believed({ activities: listOf('Available', 'Phone bank', 'Break') })
    expect({ bad, isOlder }).toEqual({ bad: [], isOlder: true })
    expect(kept.activities).toEqual([{ id: 'available', available: true }, { id: 'Phone bank', available: false }, { id: 'break', available: false }, { id: 'offline', available: false }])
    expect(believed(kept)).toEqual({ kept, bad: [], isOlder: false })
  })

  it('keeps a name that looks like an id of ours', () => {
    expect(believed({ activities: listOf('available', 'lunch') }).kept.activities).toEqual([
      { id: 'available', name: 'available', available: true }, { id: 'lunch', name: 'lunch', available: false }, { id: 'offline', available: false },
    ])
  })

  it.each([[[{ name: 'Available', available: true }]], [listOf('Lunch', 'lunch')], [[{ name: 'Available', available: 'yes' }, { name: 'Offline', available: false }]]])('is judged like any other: %o', (activities) => {
    expect(believed({ activities })).toMatchObject({ kept: {}, bad: ['activities'] })
  })
})

describe('what cannot be believed goes, and nothing else', () => {
  it.each([
    ['activities', 'x'],
    ['activities', []],
    ['activities', [{ name: 'Available', available: true }]],
    ['activities', null],
    ['agentName', ''],
    ['agentName', { toString: 1 }],
    ['country', 'USA'],
    ['perSecond', -1],
    ['perSecond', '3'],
    ['copyTimes', 0],
    ['copyTimes', 'all'],
    ['theme', 'darker'],
    ['spelling', true],
    ['rules', []],
    ['rules', 'fast'],
    ['desktop', null],
    ['account', { accountSid: 1, from: '+16025550100' }],
  ])('%s: %o', (name, value) => {
    const { kept, bad } = believed({ ...sound, mode: 'practice', [name]: value })
    const { [name]: _gone, ...rest } = { ...sound, mode: 'practice' } as Record<string, unknown>
    expect(bad).toEqual([name])
    expect(kept).toEqual(rest)
  })

  it('of a group, one setting', () => {
    const { kept, bad } = believed({ rules: { ringSeconds: 'long', capacity: 3, idleMinutes: 1e9 }, notifications: { shows: 'all', sounds: false } })
    expect(bad).toEqual(['rules.ringSeconds', 'rules.idleMinutes', 'notifications.shows'])
    expect(kept).toEqual({ rules: { capacity: 3 }, notifications: { sounds: false } })
  })

  it('never practice in silence: without its account the choice of Twilio is asked for again', () => {
    expect(believed({ mode: 'twilio', account: 'AC1' })).toMatchObject({ kept: {}, bad: ['account', 'mode'] })
    expect(believed({ mode: 'twilio' })).toMatchObject({ kept: {}, bad: ['mode'] })
  })
})
