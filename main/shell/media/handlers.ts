/** Answers the page's questions and wishes about the files that voters sent. Only their ids cross the bridge. */
import { join } from 'node:path'
import { app, BrowserWindow, dialog, type SaveDialogOptions } from 'electron'
import type { CommandHandlers, QueryHandlers } from '../../../contract/handlers.ts'
import { describeFile } from './describe.ts'
import { saveFile, type SaveParts } from './save.ts'

export function fileHandlers({ file, origin }: Omit<SaveParts, 'ask'>): { readonly commands: CommandHandlers<'file.save'>; readonly queries: QueryHandlers<'file.describe'> } {
  return {
    commands: { 'file.save': (input) => saveFile({ file, origin, ask }, input) },
    queries: { 'file.describe': async ({ mediaId }) => describeFile(await file(mediaId)) },
  }
}

export async function ask(suggested: string): Promise<string | undefined> {
  const options: SaveDialogOptions = { defaultPath: join(app.getPath('downloads'), suggested), properties: ['createDirectory', 'showOverwriteConfirmation'] }
  const [window] = BrowserWindow.getAllWindows()
  const { filePath } = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
  return filePath || undefined
}
