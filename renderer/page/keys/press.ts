/** Whether the keys that are down are those of a shortcut, on whatever keyboard they are. */
import { keysOf } from './own.ts'
import type { Keys, ShortcutName } from './shortcuts.ts'

export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'getModifierState'>

export const onMac = typeof navigator !== 'undefined' && navigator.userAgent.includes('Macintosh')

/** Whether the key belongs to an input method, which is composing and may take Enter and Escape for itself. Windows calls every such key `Process`. */
export function isComposing(event: KeyboardEvent | { readonly nativeEvent: KeyboardEvent }): boolean {
  const { isComposing: composes, key } = 'nativeEvent' in event ? event.nativeEvent : event
  return composes || key === 'Process'
}

/** The keys of the shortcut that are down: its key with its modifiers and no other. Undefined when it was not pressed. */
export const pressedOf = (event: Press, name: ShortcutName): Keys | undefined => keysOf(name).find((keys) => areDown(event, keys))

export const isPressed = (event: Press, name: ShortcutName): boolean => pressedOf(event, name) !== undefined

/** The digit of a shortcut that is a range of digits. */
export const digitOf = (event: Press): number => Number(digitIn(event))

/** Whether these keys write something: then they belong to the text box that has the focus. */
export const doWrite = ({ key, mod, alt }: Keys): boolean => !mod && !alt && (key.length === 1 || isRange(key))

function areDown(event: Press, keys: Keys): boolean {
  if (!isKey(event, keys)) return false
  const { key, mod, shift, alt } = keys
  // To write a sign or a digit may take Shift, or AltGr, which is Ctrl and Alt at once on Windows and neither elsewhere.
  const isTyped = isSign(key) || (isRange(key) && isDigit(event.key))
  if (event.getModifierState('AltGraph')) return isTyped && !mod && !alt
  const [main, other] = onMac ? [event.metaKey, event.ctrlKey] : [event.ctrlKey, event.metaKey]
  return main === Boolean(mod) && !other && event.altKey === Boolean(alt) && (isTyped || event.shiftKey === Boolean(shift))
}

function isKey(event: Press, { key, mod }: Keys): boolean {
  if (isRange(key)) return isWithin(digitIn(event), key)
  if (isLetter(key)) return isLatin(event.key) ? event.key.toUpperCase() === key : event.code === `Key${key}`
  // With Ctrl a key is the letter that it bears in Latin: Hebrew has its slash on Q.
  if (isSign(key)) return isLatin(event.key) ? event.key === key && !(mod && event.code.startsWith('Key')) : event.code === 'Slash' && event.shiftKey === (key === '?')
  return event.key === key
}

const isLetter = (key: string) => /^[A-Z]$/.test(key)
const isSign = (key: string) => key.length === 1 && !isLetter(key)
const isRange = (key: string) => /^\d-\d$/.test(key)
const isDigit = (key: string) => /^\d$/.test(key)

/**
 * What a Latin keyboard writes goes by what it writes: N is elsewhere on Dvorak. Where other letters are written, a key goes by the letter
 * that a Latin keyboard has in its place.
 */
const isLatin = (key: string) => /^[ -~\p{Script=Latin}]+$/u.test(key)

/** By what is written, else by place: the French row of digits writes them with Shift only, and Arabic has its own. */
const digitIn = ({ key, code }: Press): string => (isDigit(key) ? key : code.startsWith('Digit') ? code.slice(-1) : '')

const isWithin = (digit: string, range: string) => digit !== '' && digit >= range.charAt(0) && digit <= range.charAt(2)
