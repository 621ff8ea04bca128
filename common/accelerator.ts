/** The keys that open the composer from any program: how they are read, in the form in which Electron wants them, and which may not be taken. */
import { wordsOf } from './wording/table.ts'

/** A key that is pressed, as the browser tells it (W3C UI Events). */
export type Press = {
  readonly code: string
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** `keys` are as on key caps: `Ctrl Alt M`. */
const takenKeysWords = wordsOf('keys that are taken', {
  writes: 'On this keyboard {keys} writes {sign}. Choose another key.',
  taken: 'Other programs use {keys} themselves. Hold two of Ctrl, Alt and the system’s key, or choose a function key such as F9.',
})

/** What a press means: keys to keep, or why these may not be kept. */
export type Read = { readonly keys: string; readonly bar?: string }

/** Keys that Electron calls by another name than the browser (electronjs.org/docs/latest/api/accelerator). */
const named: Readonly<Record<string, string>> = {
  Space: 'Space', Enter: 'Return', ArrowUp: 'Up', ArrowDown: 'Down', ArrowLeft: 'Left', ArrowRight: 'Right',
  Home: 'Home', End: 'End', PageUp: 'PageUp', PageDown: 'PageDown', Insert: 'Insert',
}
/** Function keys that mean the same in nearly every program: help, rename, find, reload, menu, whole screen, developer's tools. */
const common = new Set(['F1', 'F2', 'F3', 'F5', 'F10', 'F11', 'F12'])
/** They close a program or a part of it. */
const closing = new Set(['Alt+F4', 'Control+F4', 'Super+F4'])

/**
 * `Control+Alt+M`. Undefined while only modifiers are down.
 *
 * @param isMac there Option writes signs by itself, and with Control it writes none
 */
export function readPress(press: Press, isMac: boolean): Read | undefined {
  const key = keyOf(press)
  if (key === undefined) return undefined
  const { ctrlKey, metaKey, altKey, shiftKey } = press
  const keys = [ctrlKey && 'Control', metaKey && 'Super', altKey && 'Alt', shiftKey && 'Shift', key].filter(Boolean).join('+')
  const bar = barTo(keys) ?? (ctrlKey && altKey && !isMac && writes(press, key) ? takenKeysWords.writes({ keys: acceleratorWords(keys), sign: press.key }) : undefined)
  return { keys, ...(bar !== undefined && { bar }) }
}

/**
 * Why these keys may not be taken from every other program; undefined when they may. One of Control, Alt and the system's key belongs to the
 * programs themselves (Ctrl C, Alt F, Cmd Q); two of them, or a function key, seldom do.
 */
export function barTo(keys: string): string | undefined {
  const parts = keys.split('+')
  const key = parts.at(-1) ?? ''
  const held = ['Control', 'Super', 'Alt'].filter((modifier) => parts.includes(modifier))
  const isTaken = isFunctionKey(key) ? (held.length === 0 && common.has(key)) || closing.has(keys) || isConsole(held, key) : held.length < 2
  return isTaken ? takenKeysWords.taken({ keys: acceleratorWords(keys) }) : undefined
}

/** By the place on the keyboard: with Alt or Shift the letter itself may be another. */
function keyOf({ code }: Press): string | undefined {
  const letter = /^(?:Key([A-Z])|Digit(\d)|(F\d{1,2}))$/.exec(code)
  return letter?.[1] ?? letter?.[2] ?? letter?.[3] ?? named[code]
}

const isFunctionKey = (key: string): boolean => /^F\d+$/.test(key)
/** Linux changes to its text consoles with them. */
const isConsole = (held: readonly string[], key: string): boolean => held.join('+') === 'Control+Alt' && isFunctionKey(key)

/** Control and Alt are AltGr: the key writes a sign of its own with them (`@`, `€`, `ł`). A letter of another alphabet is what the key writes anyway. */
function writes({ key: sign }: Press, key: string): boolean {
  return [...sign].length === 1 && sign.toUpperCase() !== key && !/^(?!\p{Script=Latin})(?!µ)\p{L}$/u.test(sign)
}

/** As printed on key caps: `Ctrl Alt M`. */
export const acceleratorWords = (accelerator: string): string => accelerator.replace('Control', 'Ctrl').split('+').join(' ')
