/** Lives by the settings that concern this computer: the shortcut, and starting at login. */
import { barTo } from '../../../common/accelerator.ts'
import type { DesktopSettings } from '../../../contract/settings.ts'
import { factsOf, type Log } from '../../log/log.ts'
import type { Note } from '../notifications/what.ts'
import { setLogin } from './login.ts'
import { openShortcut } from './shortcut.ts'
import { words } from './words.ts'

export type PreferenceParts = {
  /** The shortcut was pressed. */
  readonly pressed: () => void
  readonly tell: (note: Note) => void
  readonly log: Log
}

/** Gives the way to apply settings; `before` is absent at the start. What is unchanged is left alone. */
export function preferenceKeeper({ pressed, tell, log }: PreferenceParts): (now: DesktopSettings, before?: DesktopSettings) => void {
  const shortcut = openShortcut(pressed)

  /** The page reads keys by the same rule, but a settings file may hold any. */
  function take(keys: string): void {
    const bar = keys === '' ? undefined : barTo(keys)
    const isTaken = shortcut.set(bar === undefined ? keys : '')
    if (bar !== undefined) tell({ title: words.noShortcut({ keys }), body: bar })
    else if (!isTaken) tell({ title: words.notFree({ keys }), body: words.notFreeWhy })
  }

  function login(settings: DesktopSettings): void {
    try {
      setLogin(settings)
    } catch (error) {
      log.warn('Starting at login could not be set', factsOf(error))
      tell({ title: words.noLogin, body: words.noLoginWhy })
    }
  }

  return (now, before) => {
    if (now.shortcut !== before?.shortcut) take(now.shortcut)
    // At the start too: the program may lie elsewhere than at the last one.
    const isNew = before ? now.openAtLogin !== before.openAtLogin || now.startHidden !== before.startHidden : now.openAtLogin
    if (isNew) login(now)
  }
}
