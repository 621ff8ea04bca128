/** Which keys somebody presses for a shortcut, and why it may not have them. */
import { keysOf, written } from './own.ts'
import { onMac, type Press } from './press.ts'
import { shortcuts, type Keys, type Scope, type ShortcutName } from './shortcuts.ts'

/** `plain`: they write. `system`: the system, the menu or writing itself has them. `sign`: with AltGr, or Option on a Mac, they write a sign. */
export type Bar = { readonly kind: 'plain' | 'system' | 'sign' } | { readonly kind: 'taken'; readonly by: ShortcutName }

const named = new Set(['Enter', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown', 'Insert'])

/** The keys that are pressed; undefined while only modifiers are. */
export function keysPressed({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Press): Keys | undefined {
  const sign = keyName(key, code)
  if (sign === undefined) return undefined
  const mod = onMac ? metaKey : ctrlKey
  // To write a sign may take Shift, which is not one of its keys then.
  const shift = shiftKey && (sign.length > 1 || /[A-Z]/.test(sign))
  return { key: sign, ...(mod && { mod: true as const }), ...(altKey && { alt: true as const }), ...(shift && { shift: true as const }) }
}

/** Letters by what they write where that is Latin, else by their place, as they are heard. */
function keyName(key: string, code: string): string | undefined {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase()
  if (/^Key[A-Z]$/.test(code)) return code.slice(3)
  if (/^Digit\d$/.test(code)) return code.slice(5)
  return named.has(key) || /^F\d{1,2}$/.test(key) || (key.length === 1 && key !== ' ') ? key : undefined
}

/** Of the application menu (main/shell/window/menu.ts, zoom.ts), of Chromium, of text fields, and of window managers. */
const ofOthers = new Set([
  ...['A', 'C', 'V', 'X', 'Y', 'Z', 'Shift+V', 'Shift+Z', 'Q', 'W', 'M', 'H', 'R', 'Shift+R', 'Shift+I', '+', '-', '=', '0'].map((keys) => `Mod+${keys}`),
  ...['ArrowLeft', 'ArrowRight', 'Home', 'End', 'Shift+ArrowLeft', 'Shift+ArrowRight', 'Shift+Home', 'Shift+End'].flatMap((keys) => [`Mod+${keys}`, `Alt+${keys}`]),
  'Alt+F4', 'Mod+F4', 'F11', 'F12', 'F10', 'F5', 'Mod+F5', 'F1',
])

/** @returns undefined when the shortcut may have them */
export function barTo(name: ShortcutName, keys: Keys, event: Pick<Press, 'ctrlKey' | 'metaKey' | 'getModifierState'>): Bar | undefined {
  if (!keys.mod && !keys.alt && !/^F\d+$/.test(keys.key)) return { kind: 'plain' }
  if (onMac ? event.ctrlKey : event.metaKey) return { kind: 'system' }
  const isLetter = keys.key.length === 1
  if (event.getModifierState('AltGraph') || (isLetter && keys.alt && (onMac || keys.mod))) return { kind: 'sign' }
  if (ofOthers.has(written(keys))) return { kind: 'system' }
  const by = (Object.keys(shortcuts) as readonly ShortcutName[]).find((other) => other !== name && meet(name, other) && keysOf(other).some((theirs) => isSame(keys, theirs)))
  return by && { kind: 'taken', by }
}

/** These are heard wherever the focus is in the window. */
const ground: ReadonlySet<Scope> = new Set<Scope>(['window', 'chats', 'chat'])

/** Whether one press could mean both. */
function meet(one: ShortcutName, other: ShortcutName): boolean {
  const [a, b]: readonly Scope[] = [shortcuts[one].scope, shortcuts[other].scope]
  return a === b || ground.has(a!) || ground.has(b!)
}

/** A range of digits has each of them. */
function isSame(keys: Keys, theirs: Keys): boolean {
  const [, first, last] = /^(\d)-(\d)$/.exec(theirs.key) ?? []
  const isKey = first === undefined ? keys.key === theirs.key : /^\d$/.test(keys.key) && keys.key >= first && keys.key <= last!
  return isKey && !keys.mod === !theirs.mod && !keys.alt === !theirs.alt && !keys.shift === !theirs.shift
}
