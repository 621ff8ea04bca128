/** Saves a voter's file where the agent says, for nobody else's eyes. */
import type { CommandInput, Outcome } from '../../../contract/commands.ts'
import { refuse } from '../../../contract/handlers.ts'
import type { FileOrigin } from '../../../contract/answers/files.ts'
import { saveBytes, type Ask } from '../saving/save.ts'
import type { File } from './describe.ts'
import { suggestedName } from './name.ts'

export type SaveParts = {
  readonly file: (id: string) => Promise<File | undefined>
  readonly origin: (id: string) => Promise<FileOrigin | undefined>
  readonly ask: Ask
}

export async function saveFile({ file, origin, ask }: SaveParts, { mediaId }: CommandInput<'file.save'>): Promise<Outcome> {
  const [found, from] = await Promise.all([file(mediaId), origin(mediaId)])
  if (!found || !from) return refuse({ kind: 'gone' })
  return saveBytes(ask, suggestedName(from, found.bytes), found.bytes)
}
