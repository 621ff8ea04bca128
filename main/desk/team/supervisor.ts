/** What supervisors do for others: set their status, and say who gets what waits. */
import type { Outcome } from '../../../contract/commands.ts'
import { done, refuse, type CommandHandlers } from '../../../contract/handlers.ts'
import { CarrierError } from '../../provider/provider.ts'
import { firstPriority } from './board.ts'
import { words } from './deeds/words.ts'
import { troubleOf } from './member/membership.ts'
import type { Running } from './running.ts'

type SupervisorParts = {
  readonly running: () => Running | undefined
  readonly isSupervisor: () => boolean
  /** What was read of the team is old. */
  readonly changed: () => void
}

export function supervisorCommands({ running, isSupervisor, changed }: SupervisorParts): CommandHandlers<'team.setActivity' | 'team.putFirst' | 'team.assign'> {
  async function supervising(work: (at: Running) => Promise<unknown>): Promise<Outcome> {
    const at = running()
    if (!at) return refuse({ kind: 'trouble', text: words.noLine })
    if (!isSupervisor()) return refuse({ kind: 'trouble', text: words.notSupervisor })
    try {
      await work(at)
      changed()
      return done
    } catch (error) {
      if (!(error instanceof CarrierError)) throw error
      return refuse({ kind: 'trouble', text: troubleOf(error) })
    }
  }

  return {
    'team.setActivity': ({ workerId, activity }) => supervising(({ world }) => world.exchange.setActivity(workerId, activity)),
    'team.putFirst': ({ taskSid }) => supervising(({ world }) => world.exchange.prioritize(taskSid, firstPriority)),
    'team.assign': ({ taskSid, workerId }) => supervising(({ assign }) => assign(taskSid, workerId)),
  }
}
