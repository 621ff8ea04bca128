import { expect, it } from 'vitest'
import { hourCycleIn, type Region } from './hours.ts'

const region = (more: Partial<Region>): Region => ({ platform: 'linux', env: {}, locale: 'en-US', userDefault: () => undefined, ...more })

it.each([
  ['h12', {}],
  ['h12', { locale: '' }],
  ['h23', { env: { LANG: 'de_DE.UTF-8' } }],
  ['h23', { env: { LANG: 'en_US.UTF-8', LC_TIME: 'en_GB.UTF-8' } }],
  ['h12', { env: { LANG: 'de_DE.UTF-8', LC_ALL: 'en_US' } }],
  ['h12', { env: { LANG: 'C.UTF-8' } }],
  ['h12', { env: { LANG: 'POSIX' } }],
  ['h12', { env: { LANG: 'not a locale' } }],
  ['h23', { env: { LC_TIME: 'sr_RS@latin' } }],
  ['h23', { platform: 'win32', locale: 'fr-CA', env: { LANG: 'en_US' } }],
  ['h12', { platform: 'win32', locale: 'es-US' }],
  ['h23', { platform: 'darwin', userDefault: (key: string) => key === 'AppleICUForce24HourTime' }],
  ['h12', { platform: 'darwin', locale: 'de-DE', userDefault: (key: string) => key === 'AppleICUForce12HourTime' }],
  ['h23', { platform: 'darwin', locale: 'de-DE' }],
] as const)('the time is written in %s, case %#', (hours, more) => expect(hourCycleIn(region(more))).toBe(hours))
