import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { figure } from '../../common/wording/formats.ts'
import { localeFor, ownName, speak } from '../../common/wording/locale.ts'
import { wordsOf } from '../../common/wording/table.ts'
import { openLanguages } from './languages.ts'

afterEach(() => speak({ language: 'en', tag: 'en-US' }))

const words = wordsOf('a room of the test', { title: 'Send message', waits: '{count, plural, one {# voter waits} other {# voters wait}}' })

/** A folder with these files, by their names. */
function folderWith(files: Readonly<Record<string, unknown>>): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'textdesk-languages-')), 'languages')
  mkdirSync(folder)
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  return folder
}

const open = (...folders: string[]) => openLanguages({ folders, localeOf: (choice, known) => localeFor(known.includes(choice) ? choice : 'en', 'en-US') })
const esperanto = { 'a room of the test': { title: 'Sendi mesaĝon', waits: '{count, plural, one {# voĉdonanto atendas} other {# voĉdonantoj atendas}}' } }

describe('a language', () => {
  it('is a file that was put there, and is called as it calls itself', () => {
    const languages = open(folderWith({ 'eo.json': esperanto, 'es.json': {}, 'notes.txt': 'no', 'No language.json': {}, 'ES.json': {}, 'en.json': {} }))
    expect(languages.known).toEqual(['en', 'es', 'eo'])
    expect(languages.known.map(ownName)).toEqual(['English', 'Español', 'Esperanto'])
    languages.speak('eo')
    expect([words.title, words.waits({ count: 1 }), words.waits({ count: 12 })]).toEqual(['Sendi mesaĝon', '1 voĉdonanto atendas', '12 voĉdonantoj atendas'])
    expect(languages.queries['language.tables']({ language: 'eo' })).toEqual(esperanto)
    languages.speak('en')
    expect(words.title).toBe('Send message')
  })

  it('brings its own numbers', () => {
    openLanguages({ folders: [folderWith({ 'es.json': {} })], localeOf: () => localeFor('es', 'es-CO') }).speak('es')
    expect(figure(12_345.5)).toBe('12.345,5')
  })

  it('is said in English as far as the file does not reach', () => {
    open(folderWith({ 'fr.json': { 'a room of the test': { title: 'Envoyer' } } })).speak('fr')
    expect([words.title, words.waits({ count: 2 })]).toEqual(['Envoyer', '2 voters wait'])
  })

  it.each([['no JSON', '{"a room'], ['a list', ['title']], ['a text without a room', { title: 'Sendi' }], ['numbers', { 'a room of the test': { title: 1 } }]])('of which the file is %s leaves it at English', (_what, content) => {
    const languages = open(folderWith({ 'eu.json': content }))
    languages.speak('eu')
    expect(words.title).toBe('Send message')
    expect(languages.queries['language.tables']({ language: 'eu' })).toEqual({})
  })

  it('of the data folder takes the place of the app’s own', () => {
    const languages = open(folderWith({ 'gl.json': { 'a room of the test': { title: 'Mandar' } } }), folderWith({ 'gl.json': { 'a room of the test': { title: 'Enviar' } } }))
    languages.speak('gl')
    expect([languages.known, words.title]).toEqual([['en', 'gl'], 'Mandar'])
  })

  it('that nobody knows has no words, nor has a folder that is not there', () => {
    expect(open('/nowhere').known).toEqual(['en'])
    expect(open('/nowhere').queries['language.tables']({ language: '../../settings' })).toEqual({})
  })
})
