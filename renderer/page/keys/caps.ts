/** How a shortcut is shown: on key caps, in words and for screen readers. */
import { onMac } from './press.ts'
import { keysOf, type Keys, type ShortcutName } from './shortcuts.ts'

const drawn: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', Escape: 'Esc' }
const named: Readonly<Record<string, string>> = { ArrowUp: 'Up', ArrowDown: 'Down', ArrowLeft: 'Left', ArrowRight: 'Right', Escape: 'Esc' }

/** For each way to press a shortcut its caps: `Ctrl`, `Shift`, `A`; on macOS `⌘`, `⇧`, `A`. */
export const capsOf = (name: ShortcutName): readonly (readonly string[])[] => keysOf(name).map((keys) => [...modifiersOf(keys), keyOf(keys, drawn)])

/** The first way to press it, as on key caps: `Ctrl Shift A`. */
export const keyCaps = (name: ShortcutName): string => capsOf(name)[0]?.join(' ') ?? ''

/** Every way to press it, for somebody who hears it: `Ctrl Shift A`, `? or Ctrl /`. */
export const spokenKeys = (name: ShortcutName): string => keysOf(name).map((keys) => [...modifiersOf(keys), keyOf(keys, named)].join(' ')).join(' or ')

/** In the form of `aria-keyshortcuts`: `Control+Shift+A`. */
export function ariaKeys(name: ShortcutName): string {
  const written = ({ key, mod, shift, alt }: Keys) => [mod && (onMac ? 'Meta' : 'Control'), shift && 'Shift', alt && 'Alt', key].filter(Boolean).join('+')
  return keysOf(name).map(written).join(' ')
}

const modifiersOf = ({ mod, shift, alt }: Keys): readonly string[] => [mod && (onMac ? '⌘' : 'Ctrl'), shift && (onMac ? '⇧' : 'Shift'), alt && (onMac ? '⌥' : 'Alt')].filter((cap) => cap !== undefined)

/** A range of digits is read as such: `1 to 9`. */
const keyOf = ({ key }: Keys, names: Readonly<Record<string, string>>): string => names[key] ?? key.replace(/^(\d)-(\d)$/, '$1 to $2')
