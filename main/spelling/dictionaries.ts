/** The dictionaries on the disk: word lists of the packages of the same names, which anybody may replace by a newer one. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Language } from './languages.ts'
import type { DictionaryFile } from './speller.ts'

const packages: Readonly<Record<Language, { readonly name: string; readonly words: string }>> = {
  en: { name: '@cspell/dict-en_us', words: 'en_US.trie.gz' },
  es: { name: '@cspell/dict-es-es', words: 'Spanish.trie.gz' },
}

/** What a package says of its list. */
type Description = { readonly dictionaryDefinitions: readonly { readonly dictionaryInformation?: unknown }[] }

/** The list as it is packed. */
export async function readDictionary(language: Language): Promise<DictionaryFile> {
  const { name, words } = packages[language]
  const description = createRequire(import.meta.url).resolve(name)
  const [bytes, about] = await Promise.all([readFile(join(dirname(description), words)), readFile(description, 'utf8')])
  const { dictionaryDefinitions } = JSON.parse(about) as Description
  return { bytes, information: dictionaryDefinitions[0]?.dictionaryInformation ?? {} }
}
