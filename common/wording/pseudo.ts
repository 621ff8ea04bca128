/**
 * English that nobody wrote: accented, some 40 % longer, in brackets. A text without brackets is in no table; one whose end is missing is cut off.
 */
import { TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'

/** Letters, and at the same places what stands for them. */
export const plain = 'aceinouyACEINOUY'
export const accented = 'àçéïñôûýÀÇÉÏÑÔÛÝ'
const LONGER = 0.4

/** @param message a parsed ICU message */
export function pseudo(message: readonly MessageFormatElement[]): MessageFormatElement[] {
  const longer = '·'.repeat(Math.ceil(lengthOf(message) * LONGER))
  return [literal('⟦'), ...message.map(accent), literal(`${longer}⟧`)]
}

const literal = (value: string): MessageFormatElement => ({ type: TYPE.literal, value })

function accent(element: MessageFormatElement): MessageFormatElement {
  switch (element.type) {
    case TYPE.literal:
      return { ...element, value: [...element.value].map((letter) => accented[plain.indexOf(letter)] ?? letter).join('') }
    case TYPE.tag:
      return { ...element, children: element.children.map(accent) }
    case TYPE.plural:
    case TYPE.select:
      return { ...element, options: Object.fromEntries(Object.entries(element.options).map(([key, option]) => [key, { ...option, value: option.value.map(accent) }])) }
    default:
      return element
  }
}

/** Of the longest way to say it. */
function lengthOf(message: readonly MessageFormatElement[]): number {
  return message.reduce((length, element) => length + elementLength(element), 0)
}

function elementLength(element: MessageFormatElement): number {
  switch (element.type) {
    case TYPE.literal:
      return element.value.length
    case TYPE.tag:
      return lengthOf(element.children)
    case TYPE.plural:
    case TYPE.select:
      return Math.max(...Object.values(element.options).map(({ value }) => lengthOf(value)))
    default:
      return 1
  }
}
