/** Saves a voter's file where the agent says, for nobody else's eyes. */
import { randomUUID } from 'node:crypto'
import { dirname, join } from 'node:path'
import type { CommandInput, Outcome } from '../../../contract/commands.ts'
import { done, refuse } from '../../../contract/handlers.ts'
import type { FileOrigin } from '../../../contract/queries.ts'
import { writeWhole } from '../../store/file/durable.ts'
import { storeTroubleOf } from '../../store/file/trouble.ts'
import type { File } from './describe.ts'
import { suggestedName } from './name.ts'
import { words } from './words.ts'

export type SaveParts = {
  readonly file: (id: string) => Promise<File | undefined>
  readonly origin: (id: string) => Promise<FileOrigin | undefined>
  /** Asks the agent where to; undefined when they cancel. */
  readonly ask: (suggested: string) => Promise<string | undefined>
}

/** Asks where to, and writes there. */
export async function saveBytes(ask: SaveParts['ask'], suggested: string, bytes: Uint8Array): Promise<Outcome> {
  const target = await ask(suggested)
  if (target === undefined) return refuse({ kind: 'canceled' })
  try {
    await writeWhole(target, bytes, join(dirname(target), `.${randomUUID()}.partial`))
    return done
  } catch (error) {
    return refuse({ kind: 'trouble', text: whatHappened(error) })
  }
}

export async function saveFile({ file, origin, ask }: SaveParts, { mediaId }: CommandInput<'file.save'>): Promise<Outcome> {
  const [found, from] = await Promise.all([file(mediaId), origin(mediaId)])
  if (!found || !from) return refuse({ kind: 'gone' })
  return saveBytes(ask, suggestedName(from, found.bytes), found.bytes)
}

function whatHappened(error: unknown): string {
  const trouble = storeTroubleOf(error)
  if (trouble === 'full' || trouble === 'readonly' || trouble === 'locked') return words[trouble]
  return words.unwritable({ code: error instanceof Error && 'code' in error ? String(error.code) : 'unknown' })
}
