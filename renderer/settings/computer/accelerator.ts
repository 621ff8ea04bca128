/** Reads a shortcut from the keys that are pressed, in the form in which Electron wants it. */

type Press = Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** Keys that Electron calls by another name than the browser (electronjs.org/docs/latest/api/accelerator). */
const named: Readonly<Record<string, string>> = {
  Space: 'Space', Enter: 'Return', ArrowUp: 'Up', ArrowDown: 'Down', ArrowLeft: 'Left', ArrowRight: 'Right',
  Home: 'Home', End: 'End', PageUp: 'PageUp', PageDown: 'PageDown', Insert: 'Insert',
}

/**
 * `Control+Alt+M`. Undefined while only modifiers are down, and for keys that would be taken from every other program:
 * one of Control, Alt or the system's key must be held, or it is a function key.
 */
export function acceleratorOf(press: Press): string | undefined {
  const key = keyOf(press)
  if (key === undefined) return undefined
  const { ctrlKey, metaKey, altKey, shiftKey } = press
  if (!ctrlKey && !metaKey && !altKey && !isFunctionKey(key)) return undefined
  return [ctrlKey && 'Control', metaKey && 'Super', altKey && 'Alt', shiftKey && 'Shift', key].filter(Boolean).join('+')
}

/** By the place on the keyboard: with Alt or Shift the letter itself may be another. */
function keyOf({ code }: Press): string | undefined {
  const letter = /^(?:Key([A-Z])|Digit(\d)|(F\d{1,2}))$/.exec(code)
  return letter?.[1] ?? letter?.[2] ?? letter?.[3] ?? named[code]
}

const isFunctionKey = (key: string) => /^F\d+$/.test(key)

/** As printed on key caps: `Ctrl Alt M`. */
export const acceleratorWords = (accelerator: string): string => accelerator.replace('Control', 'Ctrl').split('+').join(' ')
