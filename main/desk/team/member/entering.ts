/** A desk goes into its number's team, as the agent or an administrator wants it. */
import type { Outcome } from '../../../../contract/commands.ts'
import { refuse } from '../../../../contract/handlers.ts'
import type { TeamState } from '../../../../contract/team.ts'
import type { Provider } from '../../../provider/provider.ts'
import type { MemberRow } from '../../../store/rows/team.ts'
import type { TeamAccess } from '../../../team/access.ts'
import { pause } from '../../../time/pause.ts'
import type { Context } from '../../core/context.ts'
import type { Deeds } from '../deeds/deeds.ts'
import { words } from '../deeds/words.ts'
import { findAndJoin, setUpAndJoin } from './membership.ts'

/** So long a click waits for a line. */
const lineMs = 10_000

/** `setup` makes the team where there is none. */
type Wish = 'setup' | 'join'

type EnteringParts = {
  readonly access: () => TeamAccess | undefined
  /** The desk is a member by that row from now on. */
  readonly entered: (provider: Provider, row: MemberRow) => Promise<void>
  readonly state: () => TeamState
  readonly become: (next: TeamState, trouble?: string) => void
  /** Calls `work` in a while, unless the line is led elsewhere. */
  readonly again: (work: () => void) => void
}

export function openEntering(context: Context, deeds: Deeds, { access, entered, state, become, again }: EnteringParts) {
  const waiting = new Set<() => void>()

  /** Whoever clicks while the line is being made means it for the line that comes. */
  async function line(): Promise<void> {
    if (context.provider()) return
    await Promise.race([new Promise<void>((resolve) => void waiting.add(resolve)), pause(lineMs, context.ending, context)])
    waiting.clear()
  }

  async function enter(by: Wish): Promise<Outcome> {
    await line()
    const through = access()
    const provider = context.provider()
    if (!through || !provider) return refuse({ kind: 'trouble', text: words.noLine })
    const before = state()
    become(by === 'setup' ? 'setting-up' : 'joining')
    try {
      const { outcome, member } = await (by === 'setup' ? setUpAndJoin : findAndJoin)(context, through, deeds)
      if (member) await entered(provider, member)
      else become(before, outcome.ok || outcome.refusal.kind !== 'trouble' ? undefined : outcome.refusal.text)
      return outcome
    } catch (error) {
      become(before)
      throw error
    }
  }

  /** As an administrator has set it: again and again, until it is done. */
  function enterUnasked(provider: Provider, by: Wish): void {
    const work = async (): Promise<void> => {
      const outcome = await enter(by)
      if (!outcome.ok && provider === context.provider() && !context.ending.aborted) again(() => enterUnasked(provider, by))
    }
    work().catch(context.ownFault)
  }

  return {
    enter,
    enterUnasked,
    /** There is a line. */
    connected: (): void => waiting.forEach((go) => go()),
  }
}
