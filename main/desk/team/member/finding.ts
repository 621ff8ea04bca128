/** Whether the number of a desk that works alone is a team's, for which it must not hand out work. */
import { CarrierError } from '../../../provider/provider.ts'
import type { TeamAccess } from '../../../team/access.ts'
import { pause } from '../../../time/pause.ts'
import type { Context } from '../../core/context.ts'

/** So long at most a connection waits for the answer. */
const findMs = 3_000
/** So often it is asked again, and after nobody could say. */
const againMs = { known: 60_000, unknown: 5_000 } as const

/** @param found hears each answer, whenever it comes; while nobody can say, what was said last holds */
export function openFinding(context: Context, found: (isTeams: boolean) => void) {
  const { after, ending } = context
  let callOff = (): void => undefined
  let asking = 0

  /** Begins to ask, for as long as nobody calls it off. Resolves with the first answer, or when that takes too long. */
  async function look(access: TeamAccess): Promise<void> {
    callOff()
    asking += 1
    const own = asking
    const answered = async (): Promise<void> => {
      const isTeams = await orUnknown(access)
      if (own !== asking || ending.aborted) return
      if (isTeams !== undefined) found(isTeams)
      if (own === asking) callOff = after(isTeams === undefined ? againMs.unknown : againMs.known, () => void look(access).catch(context.ownFault))
    }
    await Promise.race([answered(), pause(findMs, ending, context)])
  }

  return {
    look,
    stop(): void {
      asking += 1
      callOff()
    },
  }
}

async function orUnknown(access: TeamAccess): Promise<boolean | undefined> {
  try {
    return (await access.find()) !== undefined
  } catch (error) {
    if (!(error instanceof CarrierError)) throw error
    return undefined
  }
}
