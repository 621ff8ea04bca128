import { afterEach, describe, expect, it } from 'vitest'
import { dateWriter } from '../../../common/wording/formats.ts'
import { speak } from '../../../common/wording/locale.ts'
import { localeOf, type Region } from './locale.ts'

afterEach(() => speak({ language: 'en', tag: 'en-US' }))

const region = (more: Partial<Region>): Region => ({ platform: 'linux', env: {}, system: 'en-US', preferred: [], userDefault: () => undefined, ...more })

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
  speak(localeOf(region(more), 'en', ['en']))
  expect(dateWriter({ hour: 'numeric', minute: '2-digit' })(new Date(2026, 10, 3, 14, 2).getTime())).toMatch(hours === 'h12' ? /^2:02 (PM|pm|p\.m\.)$/ : /^14[:.]02$/)
})

describe('the language', () => {
  const known = ['en', 'es', 'pt-BR']
  const languageOf = (more: Partial<Region>, choice = 'system') => localeOf(region(more), choice, known).language

  it('is the one that is chosen, where there are words of it', () => {
    expect(['en', 'es', 'pt-BR', 'pseudo', 'klingon'].map((choice) => languageOf({}, choice))).toEqual(['en', 'es', 'pt-BR', 'pseudo', 'en'])
    expect(localeOf(region({ env: { LANG: 'en_GB.UTF-8' } }), 'es', known)).toEqual({ language: 'es', tag: 'es-GB' })
  })

  it.each([
    ['es', { LANG: 'es_MX.UTF-8' }],
    ['en', { LANG: 'en_US.UTF-8' }],
    ['pt-BR', { LANG: 'pt_BR.UTF-8' }],
    ['en', { LANG: 'pt_PT.UTF-8' }],
    ['es', { LANG: 'en_US.UTF-8', LC_MESSAGES: 'es_US' }],
    ['es', { LANG: 'fr_FR.UTF-8', LANGUAGE: 'fr:es:en' }],
    ['en', { LANG: 'C.UTF-8', LANGUAGE: 'es' }],
    ['en', {}],
  ])('is %s on Linux by %o', (language, env) => expect(languageOf({ env })).toBe(language))

  it('is the first elsewhere of those that the user wants', () => {
    expect(languageOf({ platform: 'darwin', preferred: ['ca-ES', 'es-419', 'en-US'], env: { LANG: 'en_US' } })).toBe('es')
    expect(languageOf({ platform: 'win32', preferred: ['fi-FI'] })).toBe('en')
  })
})
