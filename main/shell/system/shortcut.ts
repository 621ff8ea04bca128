/** The key that opens the composer from anywhere. */
import { globalShortcut } from 'electron'

export type Shortcut = {
  /** Takes this key instead of the one before; empty is none. False when the system does not give it. */
  set(accelerator: string): boolean
}

export function openShortcut(pressed: () => void): Shortcut {
  let taken = ''
  return {
    set(accelerator) {
      if (accelerator === taken) return true
      if (taken) globalShortcut.unregister(taken)
      taken = accelerator !== '' && register(accelerator, () => taken === accelerator && pressed()) ? accelerator : ''
      return taken === accelerator
    },
  }
}

/** Electron throws at a word that names no key. A key that Wayland's desktop gave it never gives back, and says yes to any (electron/electron#52218). */
function register(accelerator: string, pressed: () => unknown): boolean {
  try {
    return globalShortcut.register(accelerator, pressed)
  } catch {
    return false
  }
}
