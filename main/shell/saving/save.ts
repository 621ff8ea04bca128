/** Saves something where the agent says, for nobody else's eyes. */
import { randomUUID } from 'node:crypto'
import { dirname, join } from 'node:path'
import type { Outcome } from '../../../contract/commands.ts'
import { done, refuse } from '../../../contract/handlers.ts'
import { writeWhole } from '../../store/file/durable.ts'
import { storeTroubleOf } from '../../store/file/trouble.ts'
import { words } from './words.ts'

/** Asks the agent where to; undefined when they cancel. */
export type Ask = (suggested: string) => Promise<string | undefined>

/** Writes all of it or nothing. `canceled` when the agent thinks better of it; why not, in words, when the place takes nothing. */
export async function saveAs(ask: Ask, suggested: string, write: (partial: string, target: string) => Promise<void>): Promise<Outcome> {
  const target = await ask(suggested)
  if (target === undefined) return refuse({ kind: 'canceled' })
  try {
    await write(join(dirname(target), `.${randomUUID()}.partial`), target)
    return done
  } catch (error) {
    return refuse({ kind: 'trouble', text: whatHappened(error) })
  }
}

/** The same for bytes that are at hand. */
export const saveBytes = (ask: Ask, suggested: string, bytes: Uint8Array): Promise<Outcome> => saveAs(ask, suggested, (partial, target) => writeWhole(target, bytes, partial))

function whatHappened(error: unknown): string {
  const trouble = storeTroubleOf(error)
  if (trouble === 'full' || trouble === 'readonly' || trouble === 'locked') return words[trouble]
  return words.unwritable({ code: error instanceof Error && 'code' in error ? String(error.code) : 'unknown' })
}
