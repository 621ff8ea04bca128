import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readDictionary } from './dictionaries.ts'
import { languagesOf, type Language } from './languages.ts'
import { openOwnWords } from './own-words.ts'
import { openDictionary, openSpeller, type Dictionary } from './speller.ts'

const dictionaries = new Map<Language, Dictionary>()
beforeAll(async () => {
  for (const language of languagesOf('both')) {
    const file = await readDictionary(language)
    dictionaries.set(language, openDictionary({ ...file, bytes: gunzipSync(file.bytes) }))
  }
})
const speller = (setting: Parameters<typeof languagesOf>[0]) => openSpeller(languagesOf(setting).map((language) => dictionaries.get(language)!))

describe('a word is right', () => {
  it.each([
    'ballot', 'Ballot', "don't", 'don’t', "county's", "Phoenix's", 'Phoenix', 'USPS', 'MVD', 'covid19', '7pm',
    'votación', 'Votación', 'díganselo', 'comunicaremos', 'casilla', '¿', 'I', 'a', 'y',
  ])('%s, when either language has it', (word) => expect(speller('both').wrong([word])).toEqual([]))

  it.each(['balot', 'Recieve', 'votasion', 'rejistro', 'teh'])('but not %s', (word) => expect(speller('both').wrong([word])).toEqual([word]))

  it('in the language that is set', () => {
    expect(speller('en').wrong(['ballot', 'votación'])).toEqual(['votación'])
    expect(speller('es').wrong(['ballot', 'votación'])).toEqual(['ballot'])
    expect(languagesOf('off')).toEqual([])
  })
})

describe('what was meant', () => {
  it.each([
    ['balot', 'ballot'], ['Recieve', 'Receive'], ['registartion', 'registration'], ['adress', 'address'], ['becuase', 'because'], ['Pheonix', 'Phoenix'],
    ['votasion', 'votación'], ['votacion', 'votación'], ['rejistro', 'registro'], ['Bienbenido', 'Bienvenido'],
  ])('%s: %s comes first', (word, meant) => expect(speller('both').suggest(word)[0]).toBe(meant))

  it('are five at most, each once, and nothing for what is no word', () => {
    const words = speller('both').suggest('hte')
    expect(words.length).toBeLessThanOrEqual(5)
    expect(new Set(words).size).toBe(words.length)
    expect(speller('both').suggest('xqzwvkjh')).toEqual([])
  })
})

describe('the agent’s own words', () => {
  let file: string
  beforeEach(() => (file = join(mkdtempSync(join(tmpdir(), 'textdesk-words-')), 'own-words.txt')))
  afterEach(() => rmSync(join(file, '..'), { recursive: true }))

  it('are kept in a file that they may edit', () => {
    const words = openOwnWords(file)
    expect(words.has('Ahwatukee')).toBe(false)
    words.add('Ahwatukee')
    words.add('ahwatukee')
    words.add('O’odham')
    expect(words.has('AHWATUKEE')).toBe(true)
    expect(words.has("O'odham")).toBe(true)
    expect(readFileSync(file, 'utf8')).toBe('Ahwatukee\nO’odham\n')
    writeFileSync(file, '\r\n Tempe \r\nAhwatukee')
    const again = openOwnWords(file)
    expect(['Tempe', 'Ahwatukee', 'O’odham', ''].map(again.has)).toEqual([true, true, false, false])
    again.add('Gilbert')
    expect(readFileSync(file, 'utf8')).toBe('Tempe\nAhwatukee\nGilbert\n')
  })

  it('hold until the end when the file cannot be written', () => {
    const words = openOwnWords(join(file, 'no', 'such', 'folder.txt'))
    expect(() => words.add('Ahwatukee')).toThrow(/ENOENT/)
    expect(words.has('Ahwatukee')).toBe(true)
  })
})
