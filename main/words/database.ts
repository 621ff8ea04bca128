/** What the agent is told when the database cannot be opened or written. */
import type { CommandName } from '../../contract/commands.ts'
import { NewerDatabaseError } from '../store/file/database.ts'
import { storeTroubleOf, type StoreTrouble } from '../store/file/trouble.ts'

/** What happened, as the beginning of a sentence, and what helps. */
const words: Readonly<Record<StoreTrouble, { readonly what: string; readonly help: string }>> = {
  full: { what: 'The disk is full', help: 'Free some space' },
  readonly: { what: 'Textdesk may not write into its folder', help: 'Make sure the folder and the files in it can be written' },
  locked: { what: 'Another program holds the file with your messages', help: 'Close it. It may be a backup program or a database viewer' },
  failing: { what: 'The disk reports errors', help: 'Have it looked at' },
  damaged: { what: 'The file with your messages was damaged while Textdesk was using it', help: 'Close Textdesk and start it: it repairs the file by itself' },
}

/** What each command could not do, and where the agent's words are now. */
const undone: Readonly<Partial<Record<CommandName, { readonly lost: string; readonly again: string }>>> = {
  'compose.send': { lost: 'so your message wasn’t sent. It stays in the box.', again: 'send it again' },
  'message.send': { lost: 'so your message wasn’t sent. It stays in the box.', again: 'send it again' },
  'message.retry': { lost: 'so the message wasn’t sent again. It stays as it is.', again: 'try again' },
  'draft.save': { lost: 'so what you type isn’t saved. It stays in the box while Textdesk is open.', again: 'go on typing' },
}
const anything = { lost: 'so nothing was changed.', again: 'try again' }

/** One paragraph for a command that the machine could not carry out; undefined for a fault of ours. */
export function refusalText(name: CommandName, error: unknown): string | undefined {
  const trouble = storeTroubleOf(error)
  if (!trouble) return undefined
  const { what, help } = words[trouble]
  const { lost, again } = undone[name] ?? anything
  return `${what}, ${lost} ${help}, then ${again}.`
}

/** The same for work that nobody asked for just now: a text that is being sent, a reply that comes in. */
export function backgroundText(error: unknown): string {
  const trouble = storeTroubleOf(error)
  if (!trouble) return 'Textdesk had a problem. Your messages are safe and go out by themselves. If this comes back, close Textdesk and open it again.'
  const { what, help } = words[trouble]
  return `${what}, so nothing is sent or received right now. What you’ve sent is safe and goes out by itself afterwards. ${help}.`
}

/**
 * Why the desk could not be opened, and what to do about it.
 * @param folder where everything is kept
 */
export function openingText(error: unknown, folder: string): string {
  const reason = error instanceof Error ? error.message : String(error)
  // It says by itself that nothing was changed, and what helps.
  if (error instanceof NewerDatabaseError) return `${reason}\n\nYour messages are in ${folder}.`
  const trouble = storeTroubleOf(error)
  if (!trouble) return `${reason}\n\nYour messages are in ${folder}. Start Textdesk again; if this comes back, show this text to your administrator.`
  const { what, help } = words[trouble]
  const unharmed = trouble === 'failing' || trouble === 'damaged' ? '' : ', and none of them is lost'
  return `${what}, so your messages cannot be opened (${reason}). They are in ${folder}${unharmed}. ${help}, then start Textdesk again.`
}
