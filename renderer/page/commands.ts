/** The one way in which the page asks the desk to do something. It always ends in words. */
import type { CommandInput, CommandName, Outcome } from '../../contract/commands.ts'
import type { Desk } from '../../contract/events.ts'
import { refusalWords } from '../words/words.ts'
import type { ToastStore } from './toasts.ts'

export type Commands = {
  /** Never rejects: a fault of the app itself becomes a refusal too, and goes to the log. */
  readonly command: <N extends CommandName>(name: N, input: CommandInput<N>) => Promise<Outcome>
  /** For a refusal that has no better place to be read than a toast. Resolves to whether the desk did it. */
  readonly act: <N extends CommandName>(name: N, input: CommandInput<N>) => Promise<boolean>
}

type Parts = { readonly desk: Pick<Desk, 'command'>; readonly toasts: ToastStore; readonly report: (error: unknown) => void }

const lost: Outcome = { ok: false, refusal: { kind: 'trouble', text: 'Something went wrong in Textdesk and this was not done. Try it again.' } }

export function createCommands({ desk, toasts, report }: Parts): Commands {
  const command: Commands['command'] = async (name, input) => {
    try {
      return await desk.command(name, input)
    } catch (error) {
      report(error)
      return lost
    }
  }
  const act: Commands['act'] = async (name, input) => {
    const outcome = await command(name, input)
    if (!outcome.ok) toasts.show(refusalWords(outcome.refusal))
    return outcome.ok
  }
  return { command, act }
}
