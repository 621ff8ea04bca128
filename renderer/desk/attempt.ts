/** Commands that must always end in words, since a control waits for them. */
import type { CommandInput, CommandName, Outcome } from '../../contract/commands.ts'
import { desk } from './desk.ts'

const lost: Outcome = { ok: false, refusal: { kind: 'trouble', text: 'Something went wrong in Textdesk and this was not done. Try it again.' } }

/** Like `desk.command`, but a fault of the app itself becomes a refusal too, and goes to the log. */
export async function attempt<N extends CommandName>(name: N, input: CommandInput<N>): Promise<Outcome> {
  try {
    return await desk.command(name, input)
  } catch (error) {
    reportError(error)
    return lost
  }
}
