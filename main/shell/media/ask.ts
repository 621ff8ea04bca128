/** Asks the agent where to save something. */
import { join } from 'node:path'
import { app, BrowserWindow, dialog, type SaveDialogOptions } from 'electron'

/** Resolves with undefined when they cancel. */
export async function askWhere(suggested: string): Promise<string | undefined> {
  const options: SaveDialogOptions = { defaultPath: join(app.getPath('downloads'), suggested), properties: ['createDirectory', 'showOverwriteConfirmation'] }
  const [window] = BrowserWindow.getAllWindows()
  const { filePath } = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
  return filePath || undefined
}
