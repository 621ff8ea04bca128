/** The one way in which the page asks the desk to do something. It always ends in words. */
import type { CommandInput, CommandName, Outcome, Refusal } from '../../../contract/commands.ts'
import type { Desk } from '../../../contract/events.ts'
import { refusalWords } from '../../words/words.ts'
import { faultOf, type Report } from './faults.ts'
import type { ToastStore } from './toasts.ts'
import { isSlow, requestOf, type Underway } from './underway.ts'
import { pageWords } from './words.ts'

export type Commands = {
  /** Never rejects: a fault of the app itself becomes a refusal too, and goes to the log. */
  readonly command: <N extends CommandName>(name: N, input: CommandInput<N>) => Promise<Outcome>
  /** For a refusal that has no better place to be read than a toast. Resolves to whether the desk did it. */
  readonly act: <N extends CommandName>(name: N, input: CommandInput<N>) => Promise<boolean>
}

/**
 * Faults go to the log, and to the console for whoever has that open. Of this nobody is told, whatever comes of it.
 *
 * @param chat the one that the window is about
 */
export const createReport =
  (desk: Pick<Desk, 'command'>, chat?: string): Report =>
  (kind, error) => {
    console.error(`A fault of the page (${kind})`, error)
    desk.command('page.fault', { ...faultOf(kind, error), ...(chat !== undefined && { chat }) }).catch(() => undefined)
  }

/** Why the desk did not do it; undefined when it did. */
export const refusalIn = (outcome: Outcome): Refusal | undefined => (outcome.ok ? undefined : outcome.refusal)

type Parts = { readonly desk: Pick<Desk, 'command'>; readonly toasts: ToastStore; readonly underway: Underway; readonly report: Report; /** Hears what the desk did not do. */ readonly refused?: (name: CommandName, refusal: Refusal) => void }

const lost = (): Outcome => ({ ok: false, refusal: { kind: 'trouble', text: pageWords.lost } })

export function createCommands({ desk, toasts, underway, report, refused }: Parts): Commands {
  const give: Commands['command'] = async (name, input) => {
    try {
      const outcome = await desk.command(name, input)
      if (!outcome.ok) refused?.(name, outcome.refusal)
      return outcome
    } catch (error) {
      report('request', error)
      return lost()
    }
  }
  const command: Commands['command'] = (name, input) => (isSlow(name) ? underway.once(requestOf(name, input), () => give(name, input)) : give(name, input))
  const act: Commands['act'] = async (name, input) => {
    const refusal = refusalIn(await command(name, input))
    // Who thought better of it needs no words.
    if (refusal && refusal.kind !== 'canceled') toasts.show(refusalWords(refusal))
    return !refusal
  }
  return { command, act }
}
