/** Answers the page's questions and wishes about the files that voters sent. Only their ids cross the bridge. */
import type { CommandHandlers, QueryHandlers } from '../../../contract/handlers.ts'
import { askWhere } from '../saving/ask.ts'
import { describeFile } from './describe.ts'
import { saveFile, type SaveParts } from './save.ts'

export function fileHandlers({ file, origin }: Omit<SaveParts, 'ask'>): { readonly commands: CommandHandlers<'file.save'>; readonly queries: QueryHandlers<'file.describe'> } {
  return {
    commands: { 'file.save': (input) => saveFile({ file, origin, ask: askWhere }, input) },
    queries: { 'file.describe': async ({ mediaId }) => describeFile(await file(mediaId)) },
  }
}
