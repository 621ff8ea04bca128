import { afterEach, expect, it } from 'vitest'
import { dateWriter } from '../../../common/wording/formats.ts'
import { speak } from '../../../common/wording/locale.ts'
import { localeOf, type Region } from './locale.ts'

afterEach(() => speak({ language: 'en', tag: 'en-US' }))

const region = (more: Partial<Region>): Region => ({ platform: 'linux', env: {}, system: 'en-US', userDefault: () => undefined, ...more })

it.each([
  ['h12', {}],
  ['h12', { system: '' }],
  ['h23', { env: { LANG: 'de_DE.UTF-8' } }],
  ['h23', { env: { LANG: 'en_US.UTF-8', LC_TIME: 'en_GB.UTF-8' } }],
  ['h12', { env: { LANG: 'de_DE.UTF-8', LC_ALL: 'en_US' } }],
  ['h12', { env: { LANG: 'C.UTF-8' } }],
  ['h12', { env: { LANG: 'POSIX' } }],
  ['h12', { env: { LANG: 'not a locale' } }],
  ['h23', { env: { LC_TIME: 'sr_RS@latin' } }],
  ['h23', { platform: 'win32', system: 'fr-CA', env: { LANG: 'en_US' } }],
  ['h12', { platform: 'win32', system: 'es-US' }],
  ['h23', { platform: 'darwin', userDefault: (key: string) => key === 'AppleICUForce24HourTime' }],
  ['h12', { platform: 'darwin', system: 'de-DE', userDefault: (key: string) => key === 'AppleICUForce12HourTime' }],
  ['h23', { platform: 'darwin', system: 'de-DE' }],
] as const)('the time is written in %s, case %#', (hours, more) => {
  speak(localeOf(region(more)))
  expect(dateWriter({ hour: 'numeric', minute: '2-digit' })(new Date(2026, 10, 3, 14, 2).getTime())).toMatch(hours === 'h12' ? /^2:02 (PM|pm|p\.m\.)$/ : /^14[:.]02$/)
})

it('the language is what whoever builds says, and English', () => {
  expect(localeOf(region({ env: { TEXTDESK_LANGUAGE: 'pseudo' } }))).toEqual({ language: 'pseudo', tag: 'en-US' })
  expect(localeOf(region({ env: { TEXTDESK_LANGUAGE: 'klingon', LANG: 'en_GB.UTF-8' } }))).toEqual({ language: 'en', tag: 'en-GB' })
})
