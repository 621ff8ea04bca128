/** How a shortcut is shown: on key caps, in words and for screen readers. */
import { onMac } from './press.ts'
import { keysOf, type Keys, type ShortcutName } from './shortcuts.ts'
import { keyWords as words } from './words.ts'

const arrows: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' }

/** For each way to press a shortcut its caps: `Ctrl`, `Shift`, `A`; on macOS `⌘`, `⇧`, `A`. */
export const capsOf = (name: ShortcutName): readonly (readonly string[])[] => keysOf(name).map((keys) => [...modifiersOf(keys), arrows[keys.key] ?? nameOf(keys)])

/** The first way to press it, as on key caps: `Ctrl Shift A`. */
export const keyCaps = (name: ShortcutName): string => capsOf(name)[0]?.join(' ') ?? ''

/** The keys of the macro with that digit: `Alt 3`. */
export const macroKeys = (digit: number): string => [...(capsOf('macro.run')[0] ?? []).slice(0, -1), String(digit)].join(' ')

/** Every way to press it, for somebody who hears it: `Ctrl Shift A`, `? or Ctrl /`. */
export const spokenKeys = (name: ShortcutName): string => keysOf(name).map((keys) => [...modifiersOf(keys), nameOf(keys)].join(' ')).reduce((one, other) => words.or({ one, other }))

/** In the form of `aria-keyshortcuts`: `Control+Shift+A`. */
export function ariaKeys(name: ShortcutName): string {
  const written = ({ key, mod, shift, alt }: Keys) => [mod && (onMac ? 'Meta' : 'Control'), shift && 'Shift', alt && 'Alt', key].filter(Boolean).join('+')
  return keysOf(name).map(written).join(' ')
}

const modifiersOf = ({ mod, shift, alt }: Keys): readonly string[] => [mod && (onMac ? '⌘' : words.Control), shift && (onMac ? '⇧' : words.Shift), alt && (onMac ? '⌥' : words.Alt)].filter((cap) => cap !== undefined)

/** A range of digits is read as such: `1 to 9`. */
function nameOf({ key }: Keys): string {
  const [, first, last] = /^(\d)-(\d)$/.exec(key) ?? []
  if (first !== undefined && last !== undefined) return words.range({ first, last })
  return isNamed(key) ? words[key] : key
}

const isNamed = (key: string): key is Exclude<keyof typeof words, 'range' | 'or'> => key in words
