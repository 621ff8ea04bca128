/** A command whose refusal has no better place to be read than a toast. */
import type { CommandInput, CommandName } from '../../contract/commands.ts'
import { toast } from './toasts.ts'
import { desk } from '../desk/desk.ts'
import { refusalWords } from '../words/words.ts'

/** Asks the desk; says in a toast why it did not do it. Resolves to whether it did. */
export async function act<N extends CommandName>(name: N, input: CommandInput<N>): Promise<boolean> {
  const outcome = await desk.command(name, input)
  if (!outcome.ok) toast(refusalWords(outcome.refusal))
  return outcome.ok
}
