/** Spelling in English and Spanish, on this computer alone: what is misspelt, what may have been meant, and the agent's own words. */
import { Worker } from 'node:worker_threads'
import type { Spelling } from '../../contract/settings.ts'
import { factsOf, type Log } from '../log.ts'
import { readDictionary } from './dictionaries.ts'
import { languagesOf, type Language } from './languages.ts'
import { openOwnWords } from './own-words.ts'
import type { Answered, Asked } from './thread.ts'

export type SpellingParts = {
  /** The bundled program of the thread. */
  readonly program: string
  /** Where the agent's own words are kept. */
  readonly ownWords: string
  readonly setting: () => Spelling
  readonly log: Log
}

export type SpellingDesk = {
  /** The misspelt ones of the words; none when spelling is off, or cannot be had. */
  wrong(words: readonly string[]): Promise<readonly string[]>
  /** What may have been meant, likeliest first. */
  suggest(word: string): Promise<readonly string[]>
  /** The word is right from now on. */
  learn(word: string): void
  stop(): Promise<void>
}

type Question = { readonly kind: 'wrong'; readonly words: readonly string[] } | { readonly kind: 'suggest'; readonly word: string }

/** Unpacking a list leaves more rubbish than the list is large, which the thread would keep room for until its end. */
const limits = { maxYoungGenerationSizeMb: 2, maxOldGenerationSizeMb: 64 }

/** Nothing is loaded before the first question. */
export function openSpelling({ program, ownWords: file, setting, log }: SpellingParts): SpellingDesk {
  const own = openOwnWords(file)
  const waiting = new Map<number, (words: readonly string[]) => void>()
  const taught = new Map<Language, Promise<boolean>>()
  let thread: Worker | undefined
  let count = 0

  function begin(): Worker {
    const begun = new Worker(program, { resourceLimits: limits })
    begun.unref()
    begun.on('message', ({ id, words }: Answered) => answer(id, words))
    begun.on('error', (error) => {
      log.error('The speller has ended', factsOf(error))
      thread = undefined
      taught.clear()
      for (const id of waiting.keys()) answer(id, [])
    })
    return begun
  }

  function answer(id: number, words: readonly string[]): void {
    waiting.get(id)?.(words)
    waiting.delete(id)
  }

  const post = (asked: Asked): void => (thread ??= begin()).postMessage(asked)

  /** Hands the thread a dictionary, once. False when it cannot be read: then no word can be called wrong. */
  function teach(language: Language): Promise<boolean> {
    const work = taught.get(language) ?? handOver(language)
    taught.set(language, work)
    return work
  }

  async function handOver(language: Language): Promise<boolean> {
    try {
      post({ kind: 'learn', language, file: await readDictionary(language) })
      return true
    } catch (error) {
      log.error('A dictionary could not be read', { language, ...factsOf(error) })
      return false
    }
  }

  async function ask(question: Question): Promise<readonly string[]> {
    const languages = languagesOf(setting())
    const areTaught = await Promise.all(languages.map(teach))
    if (languages.length === 0 || areTaught.includes(false)) return []
    count += 1
    const id = count
    return new Promise((resolve) => {
      waiting.set(id, resolve)
      post({ ...question, id, languages })
    })
  }

  return {
    async wrong(words) {
      const unknown = words.filter((word) => !own.has(word))
      return unknown.length === 0 ? [] : ask({ kind: 'wrong', words: unknown })
    },
    suggest: (word) => ask({ kind: 'suggest', word }),
    learn(word) {
      try {
        own.add(word)
      } catch (error) {
        log.warn('A word of the agent’s own could not be kept', factsOf(error))
      }
    },
    stop: async () => void (await thread?.terminate()),
  }
}
