/** An ICU message, and what stands in its braces and tags. */
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'

/** @throws where it can't be read */
export const readMessage = (text: string): MessageFormatElement[] => parse(text)

/** What is filled in and what is tagged, in order of the alphabet: `<link>`, `name`; undefined when it can't be read. */
export function namesIn(text: string): readonly string[] | undefined {
  try {
    return [...new Set(readMessage(text).flatMap(namesOf))].toSorted()
  } catch {
    return undefined
  }
}

function namesOf(element: MessageFormatElement): readonly string[] {
  if (element.type === TYPE.literal || element.type === TYPE.pound) return []
  if (element.type === TYPE.tag) return [`<${element.value}>`, ...element.children.flatMap(namesOf)]
  const inside = element.type === TYPE.plural || element.type === TYPE.select ? Object.values(element.options).flatMap(({ value }) => value.flatMap(namesOf)) : []
  return [element.value, ...inside]
}
