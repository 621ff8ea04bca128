/** What is wrong with tables of words, and with their translations. */
import { namesIn } from '../../common/wording/message.ts'
import type { Messages, Tables } from '../../common/wording/table.ts'

/**
 * A message that can't be read; one with a straight apostrophe, which quotes there, where people read a typographic one; or one that begins or ends
 * with a blank: it is a part of a sentence that is put together elsewhere.
 */
export function faultsOf(room: string, messages: Messages): readonly string[] {
  return Object.entries(messages).flatMap(([key, message]) => {
    const named = `${room}, ${key}: ${message}`
    if (namesIn(message) === undefined) return [`can’t be read: ${named}`]
    if (message.includes("'")) return [`has a straight apostrophe: ${named}`]
    return message === message.trim() ? [] : [`is a part of a sentence: ${named}`]
  })
}

/** What a translation has beyond the English tables, and where it needs something else to be filled in. */
export function translationFaults(english: ReadonlyMap<string, Messages>, translation: Tables): readonly string[] {
  return Object.entries(translation).flatMap(([room, messages]) =>
    Object.entries(messages).flatMap(([key, message]) => {
      const original = english.get(room)?.[key]
      if (original === undefined) return [`is not in English: ${room}, ${key}`]
      const [theirs, ours] = [namesIn(message), namesIn(original)]
      return theirs?.join() === ours?.join() ? [] : [`${room}, ${key} has ${theirs?.join(', ') ?? 'no sense'} instead of ${ours?.join(', ')}`]
    }),
  )
}

/** What a translation has no words for, with the English ones. */
export function lacking(english: ReadonlyMap<string, Messages>, translation: Tables): readonly string[] {
  return [...english].flatMap(([room, messages]) => Object.entries(messages).flatMap(([key, message]) => (translation[room]?.[key] === undefined ? [`${room}, ${key}: ${message}`] : [])))
}
