/** Asks the agent in a dialog of the system where to save something. */
import { join } from 'node:path'
import { app, BrowserWindow, dialog, type SaveDialogOptions } from 'electron'
import type { Ask } from './save.ts'

export const askWhere: Ask = async (suggested) => {
  const options: SaveDialogOptions = { defaultPath: join(app.getPath('downloads'), suggested), properties: ['createDirectory', 'showOverwriteConfirmation'] }
  const [window] = BrowserWindow.getAllWindows()
  const { filePath } = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
  return filePath || undefined
}
