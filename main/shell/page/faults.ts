/** Takes what the page says of its own faults: into the log, each once a minute, and a page that draws nothing is loaded anew. */
import type { CommandInput } from '../../../contract/commands.ts'
import { done, type CommandHandlers, type PageCommand } from '../../../contract/handlers.ts'
import type { Log } from '../../log/log.ts'

/** A fault in what is drawn every second would fill the log with itself. */
const quietMs = 60_000
/** So many different ones are told in that time; whatever has that many of them is told well enough. */
const mostInQuiet = 20

type Fault = CommandInput<'page.fault'>

/**
 * @param parts.emptied nothing is drawn any more, in the main window or in that chat's own
 * @param parts.now ms, of a clock that nobody sets
 */
export function pageCommands({ log, emptied, now = () => performance.now() }: { readonly log: Log; readonly emptied: (chat: string | undefined) => void; readonly now?: () => number }): CommandHandlers<PageCommand> {
  /** When each was told, and how often it has come since. */
  const told = new Map<string, { readonly at: number; since: number }>()

  function tell({ kind, message, stack }: Fault): void {
    const key = `${kind} ${message}`
    const before = told.get(key)
    if (before && now() - before.at < quietMs) return void (before.since += 1)
    for (const [old, { at }] of told) if (old !== key && now() - at >= quietMs) told.delete(old)
    if (told.size >= mostInQuiet) return
    told.set(key, { at: now(), since: 0 })
    log.error('The page had a fault', { kind, message, again: before?.since || undefined, stack })
  }

  return {
    'page.fault'(fault) {
      tell(fault)
      if (fault.kind === 'empty') emptied(fault.chat)
      return done
    },
  }
}
