/** Lives by the settings that concern this computer: the shortcut, and starting at login. */
import type { DesktopSettings } from '../../contract/settings.ts'
import { factsOf, type Log } from '../log.ts'
import { setLogin } from './login.ts'
import type { Note } from './notes.ts'
import { openShortcut } from './shortcut.ts'

export type PreferenceParts = {
  /** The shortcut was pressed. */
  readonly pressed: () => void
  readonly tell: (note: Note) => void
  readonly log: Log
}

/** Gives the way to apply settings; `before` is absent at the start. What is unchanged is left alone. */
export function preferenceKeeper({ pressed, tell, log }: PreferenceParts): (now: DesktopSettings, before?: DesktopSettings) => void {
  const shortcut = openShortcut(pressed)

  function login(settings: DesktopSettings): void {
    try {
      setLogin(settings)
    } catch (error) {
      log.warn('Starting at login could not be set', factsOf(error))
      tell({ title: 'Textdesk will not start at login', body: 'The file that makes it start could not be written. The log has the reason.' })
    }
  }

  return (now, before) => {
    if (now.shortcut !== before?.shortcut && !shortcut.set(now.shortcut)) {
      tell({ title: `${now.shortcut} is not free`, body: 'Another program has this shortcut, or it names no key. Choose another in the settings.' })
    }
    // At the start too: the program may lie elsewhere than at the last one.
    const isNew = before ? now.openAtLogin !== before.openAtLogin || now.startHidden !== before.startHidden : now.openAtLogin
    if (isNew) login(now)
  }
}
