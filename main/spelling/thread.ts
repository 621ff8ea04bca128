/** The thread of the speller: dictionaries take a fifth of a second to unpack and a suggestion some ms, in which the window must not stand still. */
import { parentPort } from 'node:worker_threads'
import { gunzipSync } from 'node:zlib'
import type { Language } from './languages.ts'
import { openDictionary, openSpeller, type Dictionary, type DictionaryFile } from './speller.ts'

/** What the thread is asked. Dictionaries come before the first question that needs them. */
export type Asked =
  | { readonly kind: 'learn'; readonly language: Language; readonly file: DictionaryFile }
  | { readonly kind: 'wrong'; readonly id: number; readonly languages: readonly Language[]; readonly words: readonly string[] }
  | { readonly kind: 'suggest'; readonly id: number; readonly languages: readonly Language[]; readonly word: string }
export type Answered = { readonly id: number; readonly words: readonly string[] }

const dictionaries = new Map<Language, Dictionary>()

parentPort!.on('message', (asked: Asked) => {
  if (asked.kind === 'learn') return void dictionaries.set(asked.language, openDictionary({ ...asked.file, bytes: gunzipSync(asked.file.bytes) }))
  const speller = openSpeller(asked.languages.flatMap((language) => dictionaries.get(language) ?? []))
  const words = asked.kind === 'wrong' ? speller.wrong(asked.words) : speller.suggest(asked.word)
  parentPort!.postMessage({ id: asked.id, words } satisfies Answered)
})
