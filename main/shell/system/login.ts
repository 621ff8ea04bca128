/** Whether the system starts Textdesk when the agent logs in. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { app } from 'electron'
import type { DesktopSettings } from '../../../contract/settings.ts'
import { hiddenFlag } from '../window/window.ts'
import { autostartEntry } from './autostart.ts'

/** Sets what the settings say. @throws when the file for it cannot be written, on Linux */
export function setLogin({ openAtLogin, startHidden }: DesktopSettings): void {
  const own = app.isPackaged ? [] : [app.getAppPath()]
  const args = [...own, ...(startHidden ? [hiddenFlag] : [])]
  if (process.platform === 'win32') app.setLoginItemSettings({ openAtLogin, path: process.execPath, args })
  else if (process.platform === 'darwin') app.setLoginItemSettings({ openAtLogin })
  else if (openAtLogin) writeEntry([program(process.env), ...args])
  else rmSync(entryFile(), { force: true })
}

/** macOS gives no arguments to what it starts at login, but tells that it did. */
export const wasOpenedAtLogin = (): boolean => process.platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin

/** What to start: an AppImage lies elsewhere each time that it runs. The variables may be those of another program that started us. */
function program({ APPIMAGE, APPDIR }: NodeJS.ProcessEnv): string {
  return APPIMAGE && APPDIR && process.execPath.startsWith(APPDIR + sep) ? APPIMAGE : process.execPath
}

function writeEntry(command: readonly string[]): void {
  mkdirSync(dirname(entryFile()), { recursive: true })
  writeFileSync(entryFile(), autostartEntry(command))
}

/** The folder follows XDG_CONFIG_HOME. */
const entryFile = (): string => join(app.getPath('appData'), 'autostart', 'textdesk.desktop')
