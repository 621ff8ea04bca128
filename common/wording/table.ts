/**
 * Tables of the texts that people read, one for each room: ICU messages (unicode.org/reports/tr35/tr35-messageFormat.html, as `intl-messageformat`
 * reads them), typed by what stands in their braces and tags.
 */
import { TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import type { GetICUArgs } from '@schummar/icu-type-parser'
import { IntlMessageFormat } from 'intl-messageformat'
import { locale, type Language } from './locale.ts'
import { namesIn, readMessage } from './message.ts'
import { pseudo } from './pseudo.ts'

export type Messages = Readonly<Record<string, string>>
/** The tables of a language, by their rooms. */
export type Tables = Readonly<Record<string, Messages>>

type Args<Text extends string> = GetICUArgs<Text, { ICUArgument: string | number; ICUNumberArgument: number }>
type Tag<Text extends string> = Text extends `${string}</${infer Name}>${infer Rest}` ? Name | Tag<Rest> : never
type WithTags<Text extends string> = <Part>(args: Args<Text> & Readonly<Record<Tag<Text>, (inner: readonly (Part | string)[]) => Part>>) => readonly (Part | string)[]
type Word<Text extends string> = [Tag<Text>] extends [never] ? (keyof Args<Text> extends never ? string : (args: Args<Text>) => string) : WithTags<Text>

/**
 * Each text by its key: a string where nothing is to be filled in, else a function of what is. A text with tags, `Read <link>the manual</link>`,
 * takes a function for each tag, and gives the parts in their order.
 */
export type Words<Table extends Messages> = { readonly [Key in keyof Table]: Word<Table[Key]> }

const tables = new Map<string, Messages>()
const translations = new Map<Language, Tables>()

/** Every table that has been made, by its room, as it is in English. */
export const allTables: ReadonlyMap<string, Messages> = tables

/** @param byRoom the tables of a language; what they lack, and what can't be said with what is filled in, is said in English */
export function addTranslation(language: Language, byRoom: Tables): void {
  translations.set(language, byRoom)
}

/** Whether there are words of the language in this process. */
export const isKnown = (language: Language): boolean => language === 'en' || language === 'pseudo' || translations.has(language)

/** @param room a name that no other table has */
export function wordsOf<const Table extends Messages>(room: string, messages: Table): Words<Table> {
  if (tables.has(room)) throw new Error(`There are two tables of words for “${room}”.`)
  tables.set(room, messages)
  const words = {}
  for (const key of Object.keys(messages)) Object.defineProperty(words, key, { enumerable: true, get: sayer(room, key, messages[key]!) })
  return words as Words<Table>
}

/** What is filled in, and for each tag a function. */
type Filling = Readonly<Record<string, string | number | ((inner: readonly unknown[]) => unknown)>>

/** Returns what says one text in the language that is spoken; read and parsed when it is first said. */
function sayer(room: string, key: string, english: string): () => unknown {
  let said: { readonly tag: string; readonly language: Language; readonly word: unknown } | undefined
  return () => {
    const { language, tag } = locale()
    if (said?.language !== language || said.tag !== tag) said = { language, tag, word: wordIn(language, tag, translated(english, translations.get(language)?.[room]?.[key])) }
    return said.word
  }
}

/** What a file brings may be of another version, or by anybody's hand: a text that needs something else to be filled in must not be said. */
function translated(english: string, theirs: string | undefined): string {
  if (theirs === undefined) return english
  const isSound = (isPlain(english) && isPlain(theirs)) || namesIn(theirs)?.join() === namesIn(english)!.join()
  return isSound ? theirs : english
}

/** Most texts are said as they stand, and the first screen waits for none of those to be parsed. */
const isPlain = (text: string): boolean => !/[{<']/.test(text)

function wordIn(language: Language, tag: string, text: string): unknown {
  if (language === 'pseudo') return wordOf(pseudo(readMessage(text)), tag)
  return isPlain(text) ? text : wordOf(readMessage(text), tag)
}

function wordOf(message: MessageFormatElement[], tag: string): unknown {
  const format = new IntlMessageFormat(message, tag)
  if (message.every(({ type }) => type === TYPE.literal)) return format.format()
  const say = (args: Filling) => format.format(args as Record<string, string>)
  // Parts beside each other that are strings it puts together, and one that is alone it gives as it is.
  return hasTag(message) ? (args: Filling) => [say(args)].flat() : say
}

const hasTag = (message: readonly MessageFormatElement[]): boolean =>
  message.some((element) => element.type === TYPE.tag || ((element.type === TYPE.plural || element.type === TYPE.select) && Object.values(element.options).some(({ value }) => hasTag(value))))
