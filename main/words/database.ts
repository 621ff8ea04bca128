/** What the agent is told when the database cannot be opened or written. */
import type { CommandName } from '../../contract/commands.ts'
import { NewerDatabaseError } from '../store/file/database.ts'
import { storeTroubleOf } from '../store/file/trouble.ts'
import { databaseWords, openingWords, refusalWords, type Undone } from './words.ts'

const undone: Readonly<Partial<Record<CommandName, Undone>>> = { 'compose.send': 'send', 'message.send': 'send', 'message.retry': 'retry', 'draft.save': 'draft' }

/** One paragraph for a command that the machine could not carry out; undefined for a fault of ours. */
export function refusalText(name: CommandName, error: unknown): string | undefined {
  const trouble = storeTroubleOf(error)
  return trouble && refusalWords[`${trouble}:${undone[name] ?? 'other'}`]
}

/** The same for work that nobody asked for just now: a text that is being sent, a reply that comes in. */
export function backgroundText(error: unknown): string {
  const trouble = storeTroubleOf(error)
  return trouble ? refusalWords[`${trouble}:background`] : databaseWords.fault
}

/**
 * Why the desk could not be opened, and what to do about it.
 * @param folder where everything is kept
 */
export function openingText(error: unknown, folder: string): string {
  // It was looked at and left as it is, so nothing can be lost.
  if (error instanceof NewerDatabaseError) return databaseWords.newer({ found: error.found, known: error.known, folder })
  const reason = error instanceof Error ? error.message : String(error)
  const trouble = storeTroubleOf(error)
  return trouble ? openingWords[trouble]({ reason, folder }) : databaseWords.unknown({ reason, folder })
}
