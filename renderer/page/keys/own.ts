/** The agent's own keys in the place of ours: which shortcuts may have others, how they are written in the settings, and what the keys are now. */
import { shortcuts, type Keys, type Shortcut, type ShortcutName } from './shortcuts.ts'

const table: Readonly<Record<ShortcutName, Shortcut>> = shortcuts
/** A window has one keyboard, so it has one set of them. */
let own: Readonly<Record<string, Keys>> = {}

/** Keys that write nothing, so that they act wherever the focus is. */
const isChord = ({ key, mod, alt }: Keys): boolean => (mod === true || alt === true || /^F\d+$/.test(key)) && !/^\d-\d$/.test(key)

/** Whether the agent may choose other keys. Enter, Escape, digits and signs act where they are, and those of the zoom are heard before the page is. */
export const isChangeable = (name: ShortcutName): boolean => table[name].keys.some(isChord) && !name.startsWith('zoom.')

/** How a shortcut is pressed: the agent's own keys take the place of ours, but for a sign that does the same (`?`). */
export function keysOf(name: ShortcutName): readonly Keys[] {
  const mine = own[name]
  return mine ? [...table[name].keys.filter((keys) => !isChord(keys)), mine] : table[name].keys
}

/** The keys that we have given it. */
export const standardKeys = (name: ShortcutName): Keys => table[name].keys.find(isChord) ?? table[name].keys[0]

export const hasOwnKeys = (name: ShortcutName): boolean => own[name] !== undefined

/** `Mod+Alt+Shift+E`, as the settings have it. */
export const written = ({ key, mod, alt, shift }: Keys): string => [mod && 'Mod', alt && 'Alt', shift && 'Shift', key].filter(Boolean).join('+')

/** The same read. */
export function readWritten(text: string): Keys | undefined {
  const [, mod, alt, shift, key] = /^(Mod\+)?(Alt\+)?(Shift\+)?(.+)$/.exec(text) ?? []
  return key === undefined ? undefined : { key, ...(mod && { mod: true as const }), ...(alt && { alt: true as const }), ...(shift && { shift: true as const }) }
}

/** From now on these keys hold. What no shortcut is called, what may not be changed, and keys that write are left out. */
export function takeKeys(chosen: Readonly<Record<string, string>>): void {
  const names = Object.keys(shortcuts) as readonly ShortcutName[]
  own = Object.fromEntries(
    names.flatMap((name) => {
      const keys = isChangeable(name) && Object.hasOwn(chosen, name) ? readWritten(chosen[name]!) : undefined
      return keys && isChord(keys) ? [[name, keys]] : []
    }),
  )
}
