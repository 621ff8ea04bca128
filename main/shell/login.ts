/** Whether the system starts Textdesk when the agent logs in. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { app } from 'electron'
import type { DesktopSettings } from '../../contract/settings.ts'
import { autostartEntry } from './autostart.ts'
import { hiddenFlag } from './window.ts'

/** Sets what the settings say. @throws when the file for it cannot be written, on Linux */
export function setLogin({ openAtLogin, startHidden }: DesktopSettings): void {
  const own = app.isPackaged ? [] : [app.getAppPath()]
  const args = [...own, ...(startHidden ? [hiddenFlag] : [])]
  if (process.platform !== 'linux') app.setLoginItemSettings({ openAtLogin, path: process.execPath, args })
  else if (openAtLogin) writeEntry([process.env.APPIMAGE ?? process.execPath, ...args])
  else rmSync(entryFile(), { force: true })
}

function writeEntry(command: readonly string[]): void {
  mkdirSync(dirname(entryFile()), { recursive: true })
  writeFileSync(entryFile(), autostartEntry(command))
}

/** The folder follows XDG_CONFIG_HOME. */
const entryFile = (): string => join(app.getPath('appData'), 'autostart', 'textdesk.desktop')
