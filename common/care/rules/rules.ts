/** What a rule about hostile texts is, and how it is read. */
import type { Hostility } from '../../../contract/model.ts'

/**
 * Phrases of one kind, as regular expressions over folded words with one blank between them. `{name}` stands for a group of the language; a phrase
 * is matched from the beginning of a word to the end of one.
 */
export type Phrases = Readonly<Record<Hostility, readonly string[]>>
export type Groups = Readonly<Record<string, string>>

export type Rule = { readonly kind: Hostility; readonly phrase: RegExp }

export function rulesOf(phrases: Phrases, groups: Groups): readonly Rule[] {
  const filled = (phrase: string): string => phrase.replaceAll(/\{([a-z]+)\}/gi, (_, name: string) => `(?:${groups[name]})`)
  return (Object.keys(phrases) as Hostility[]).flatMap((kind) => phrases[kind].map((phrase): Rule => ({ kind, phrase: new RegExp(`(?<= )(?:${filled(phrase)})(?= )`) })))
}
