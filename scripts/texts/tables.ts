/** What is wrong with tables of words, and with their translations. */
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import type { Messages } from '../../common/wording/table.ts'

/**
 * A message that can't be read; one with a straight apostrophe, which quotes there, where people read a typographic one; or one that begins or ends
 * with a blank: it is a part of a sentence that is put together elsewhere.
 */
export function faultsOf(room: string, messages: Messages): readonly string[] {
  return Object.entries(messages).flatMap(([key, message]) => {
    const named = `${room}, ${key}: ${message}`
    if (argumentsOf(message) === undefined) return [`can’t be read: ${named}`]
    if (message.includes("'")) return [`has a straight apostrophe: ${named}`]
    return message === message.trim() ? [] : [`is a part of a sentence: ${named}`]
  })
}

/** What a translation has beyond the English tables, and where it needs something else to be filled in. */
export function translationFaults(english: ReadonlyMap<string, Messages>, translation: Readonly<Record<string, Messages>>): readonly string[] {
  return Object.entries(translation).flatMap(([room, messages]) =>
    Object.entries(messages).flatMap(([key, message]) => {
      const original = english.get(room)?.[key]
      if (original === undefined) return [`is not in English: ${room}, ${key}`]
      const [theirs, ours] = [argumentsOf(message), argumentsOf(original)]
      return theirs?.join() === ours?.join() ? [] : [`${room}, ${key} has ${theirs?.join(', ') ?? 'no sense'} instead of ${ours?.join(', ')}`]
    }),
  )
}

/** The names that stand in a message's braces and tags, in order of the alphabet; undefined when it can't be read. */
export function argumentsOf(message: string): readonly string[] | undefined {
  try {
    return [...new Set(parse(message).flatMap(namesIn))].toSorted()
  } catch {
    return undefined
  }
}

function namesIn(element: MessageFormatElement): readonly string[] {
  if (element.type === TYPE.literal || element.type === TYPE.pound) return []
  if (element.type === TYPE.tag) return [`<${element.value}>`, ...element.children.flatMap(namesIn)]
  const inside = element.type === TYPE.plural || element.type === TYPE.select ? Object.values(element.options).flatMap(({ value }) => value.flatMap(namesIn)) : []
  return [element.value, ...inside]
}
