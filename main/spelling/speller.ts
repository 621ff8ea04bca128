/** Which words are misspelt and what may have been meant, in one language or in two; pure over its dictionaries. */
import { decodeTrie, mapDictionaryInformationToWeightMap, type ITrie, type WeightMap } from 'cspell-trie-lib'

/** A dictionary as its package has it. `information` says which mistakes are likely: letters that sound alike, accents that are left out. */
export type DictionaryFile = { readonly bytes: Uint8Array<ArrayBuffer>; readonly information: unknown }
export type Dictionary = { readonly trie: ITrie; readonly weights: WeightMap }

export type Speller = {
  /** Those of the words that are in none of the dictionaries. */
  wrong(words: readonly string[]): readonly string[]
  /** Likeliest first. */
  suggest(word: string): readonly string[]
}

const mostSuggestions = 5
/** A suggestion is asked for by an agent who waits for a menu. */
const longestMs = 300

/** @param file its bytes unpacked */
export function openDictionary({ bytes, information }: DictionaryFile): Dictionary {
  return { trie: decodeTrie(bytes), weights: mapDictionaryInformationToWeightMap(information as Parameters<typeof mapDictionaryInformationToWeightMap>[0]) }
}

export function openSpeller(dictionaries: readonly Dictionary[]): Speller {
  const isKnown = (word: string): boolean => dictionaries.some(({ trie }) => written(word).some((each) => trie.hasWord(each, true)))
  return {
    wrong: (words) => words.filter((word) => isWord(word) && !isKnown(word)),
    suggest(word) {
      const found = dictionaries.flatMap((dictionary) => suggestionsOf(dictionary, straight(word).toLowerCase()))
      const best = found.toSorted((a, b) => a.cost - b.cost).map((each) => likeIn(word, each.word))
      return [...new Set(best)].filter((each) => each !== word).slice(0, mostSuggestions)
    },
  }
}

function suggestionsOf({ trie, weights }: Dictionary, word: string): readonly { readonly word: string; readonly cost: number }[] {
  return trie.suggestWithCost(word, { numSuggestions: mostSuggestions, ignoreCase: false, weightMap: weights, timeout: longestMs, changeLimit: 3 })
}

/** What has digits is a name or a number, and what is written in capitals an abbreviation. */
const isWord = (word: string): boolean => /\p{L}/u.test(word) && !/\d/.test(word) && !(word.length > 1 && word === word.toUpperCase())

const straight = (word: string): string => word.replaceAll('’', "'")

/** The ways in which a dictionary may have the word: as it is, small at the beginning of a sentence, without the English `'s` that any name can have. */
function written(word: string): readonly string[] {
  const text = straight(word)
  const bare = text.replace(/'s$/i, '')
  return [...new Set([text, bare, small(text), small(bare)])]
}

const small = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1)

/** A suggestion begins as large as the word did. */
function likeIn(word: string, suggestion: string): string {
  const first = word.charAt(0)
  return first === first.toLowerCase() ? suggestion : suggestion.charAt(0).toUpperCase() + suggestion.slice(1)
}
