import { afterEach, describe, expect, it } from 'vitest'
import { dateWriter, figure } from './formats.ts'
import { asSearch, fromSearch, localeFor, speak } from './locale.ts'
import { addTranslation, wordsOf } from './table.ts'

afterEach(() => speak({ language: 'en', tag: 'en-US' }))

const words = wordsOf('a test', {
  title: 'Send message',
  waits: '{count, plural, one {# voter waits} other {# voters wait}}',
  who: '{name} wrote',
  manual: 'Read <link>the manual</link>, {name}.',
})

describe('a table of words', () => {
  it('says what needs nothing as it is, and fills in the rest', () => {
    expect(words.title).toBe('Send message')
    expect(words.waits({ count: 1 })).toBe('1 voter waits')
    expect(words.waits({ count: 1_250 })).toBe('1,250 voters wait')
    expect(words.who({ name: '{Dana} <b>Okafor</b>' })).toBe('{Dana} <b>Okafor</b> wrote')
  })

  it('gives the parts of a text with tags', () => {
    expect(words.manual({ name: 'Dana', link: (inner) => ({ inner }) })).toEqual(['Read ', { inner: ['the manual'] }, ', Dana.'])
  })

  it('gives parts of such a text also when all of them are strings', () => {
    expect(words.manual<string>({ name: 'Dana', link: (inner) => inner.join('') })).toEqual(['Read the manual, Dana.'])
  })

  it('does not compile when something is missing or of another kind', () => {
    // @ts-expect-error a number is missing
    expect(() => words.waits({})).toThrow()
    // @ts-expect-error there is no such text
    expect(words.other).toBeUndefined()
    // @ts-expect-error the tag is missing
    expect(() => words.manual({ name: 'Dana' })).toThrow()
  })

  it('is the only one of its room', () => {
    expect(() => wordsOf('a test', {})).toThrow('“a test”')
  })

  it('speaks another language where that has words, and English where it has not', () => {
    addTranslation('pseudo', { 'a test': { title: 'Enviar' } })
    speak({ language: 'pseudo', tag: 'en-US' })
    expect(words.title).toContain('Éñvïàr')
    expect(words.who({ name: 'Dana' })).toContain('Dana wrôté')
    addTranslation('pseudo', {})
  })

  it('is said in English where a translation can’t be read, or needs something else', () => {
    addTranslation('eo', { 'a test': { title: '{sendi', waits: '{nombro, plural, one {# atendas} other {# atendas}}', who: '{name} skribis' }, 'no room': { title: 'Nenie' } })
    speak({ language: 'eo', tag: 'eo-US' })
    expect([words.title, words.waits({ count: 2 }), words.who({ name: 'Dana' })]).toEqual(['Send message', '2 voters wait', 'Dana skribis'])
  })
})

it('the pseudo-language is in brackets, accented and 40 % longer, and leaves alone what is filled in', () => {
  speak({ language: 'pseudo', tag: 'en-US' })
  const said = words.waits({ count: 2 })
  expect(said).toBe('⟦2 vôtérs wàït······⟧')
  expect(words.manual({ name: 'Dana', link: (inner) => ({ inner }) })).toEqual(['⟦Réàd ', { inner: ['thé màñûàl'] }, ', Dana.········⟧'])
})

describe('the locale', () => {
  it('has our language and the person’s own region', () => {
    expect(localeFor('en', 'en-GB').tag).toBe('en-GB')
    expect(localeFor('en', 'de-DE').tag).toBe('en-DE')
    expect(localeFor('en', 'es').tag).toBe('en-ES')
    expect(localeFor('pseudo', 'en-US').tag).toBe('en-US')
  })

  it('is the usual one where the system’s says nothing', () => {
    for (const system of ['', 'C', 'POSIX', 'not a tag']) expect(localeFor('en', system).tag).toBe('en-US')
  })

  it('has the hours of the person’s own language, and what they have set over them', () => {
    expect(localeFor('en', 'fr-CA').tag).toBe('en-CA-u-hc-h23')
    expect(localeFor('en', 'en-US', 'h23').tag).toBe('en-US-u-hc-h23')
    expect(localeFor('en', 'en-US', 'h12').tag).toBe('en-US')
    speak(localeFor('en', 'en-US', 'h23'))
    expect(dateWriter({ hour: 'numeric', minute: '2-digit', timeZone: 'UTC' })(14 * 3_600_000)).toBe('14:00')
  })

  it('goes to the page at the end of its address', () => {
    for (const one of [localeFor('pseudo', 'en-US'), localeFor('en', 'fr-CA')]) expect(fromSearch(asSearch(one))).toEqual(one)
    expect(fromSearch('')).toEqual({ language: 'en', tag: 'en-US' })
  })

  it('writes numbers and times, also when it changes', () => {
    const clock = dateWriter({ hour: 'numeric', minute: '2-digit', timeZone: 'UTC' })
    expect([clock(0), figure(1_250)]).toEqual(['12:00 AM', '1,250'])
    speak(localeFor('en', 'de-DE'))
    expect([clock(0), figure(1_250)]).toEqual(['0:00', '1.250'])
  })
})
