/** The desk's keys: one list, one listener. */
import { useEffect, useEffectEvent } from 'react'

type Keys = { readonly key: string; readonly mod?: boolean; readonly shift?: boolean; readonly alt?: boolean }

/** `mod` is Ctrl, on macOS Cmd. */
const shortcuts = {
  'message.new': { key: 'n', mod: true },
  search: { key: 'k', mod: true },
  'task.accept': { key: 'a', mod: true, shift: true },
  'task.end': { key: 'e', mod: true, shift: true },
  'task.previous': { key: 'ArrowUp', alt: true },
  'task.next': { key: 'ArrowDown', alt: true },
  'status.menu': { key: 's', mod: true, shift: true },
  'contact.card': { key: 'i', mod: true },
  'contact.stop': { key: 'x', mod: true, shift: true },
  primary: { key: 'Enter', mod: true },
  'pane.next': { key: 'F6' },
  'reply.focus': { key: 'Escape' },
  'pane.previous': { key: 'F6', shift: true },
} as const satisfies Record<string, Keys>

export type ShortcutName = keyof typeof shortcuts

export const onMac = typeof navigator !== 'undefined' && navigator.userAgent.includes('Macintosh')

/** Whether the platform's main modifier (Ctrl, on macOS Cmd) is down and the other is not. */
export const withMod = (event: Pick<KeyboardEvent, 'ctrlKey' | 'metaKey'>) =>
  onMac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey

/** Whether the event is this shortcut, with no other modifier held. */
export function matches(event: KeyboardEvent, name: ShortcutName): boolean {
  const keys: Keys = shortcuts[name]
  const mod = event.ctrlKey || event.metaKey
  return (
    event.key.toLowerCase() === keys.key.toLowerCase() &&
    (keys.mod ? withMod(event) : !mod) &&
    event.shiftKey === Boolean(keys.shift) &&
    event.altKey === Boolean(keys.alt)
  )
}

/** The shortcut as printed on a key cap: `Ctrl Shift A`, on macOS `⌘ ⇧ A`. */
export function keysOf(name: ShortcutName): string {
  const keys: Keys = shortcuts[name]
  const modifiers = [keys.mod && (onMac ? '⌘' : 'Ctrl'), keys.shift && (onMac ? '⇧' : 'Shift'), keys.alt && (onMac ? '⌥' : 'Alt')]
  return [...modifiers, keys.key.length === 1 ? keys.key.toUpperCase() : keys.key].filter(Boolean).join(' ')
}

/** The same keys in the form of `aria-keyshortcuts`. */
export function ariaKeysOf(name: ShortcutName): string {
  const keys: Keys = shortcuts[name]
  return [keys.mod && (onMac ? 'Meta' : 'Control'), keys.shift && 'Shift', keys.alt && 'Alt', keys.key].filter(Boolean).join('+')
}

/**
 * Calls `act` when the keys are pressed anywhere in the window, unless something nearer has used them or `enabled` is false.
 * A held key repeats nothing.
 */
export function useShortcut(name: ShortcutName, act: () => void, enabled = true): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat || !matches(event, name)) return
    event.preventDefault()
    act()
  })
  useEffect(() => {
    if (!enabled) return
    const listen = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [enabled])
}
