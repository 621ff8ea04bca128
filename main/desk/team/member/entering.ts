/** A desk goes into its number's team, as the agent or an administrator wants it. */
import type { Outcome } from '../../../../contract/commands.ts'
import { refuse } from '../../../../contract/handlers.ts'
import type { TeamState } from '../../../../contract/team.ts'
import type { Provider } from '../../../provider/provider.ts'
import type { MemberRow } from '../../../store/rows/team.ts'
import type { TeamAccess } from '../../../team/access.ts'
import type { Context } from '../../core/context.ts'
import type { Deeds } from '../deeds/deeds.ts'
import { words } from '../deeds/words.ts'
import { findAndJoin, setUpAndJoin } from './membership.ts'

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
  async function enter(provider: Provider | undefined, by: Wish): Promise<Outcome> {
    const through = access()
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
      const outcome = await enter(provider, by)
      if (!outcome.ok && provider === context.provider() && !context.ending.aborted) again(() => enterUnasked(provider, by))
    }
    work().catch(context.ownFault)
  }

  return { enter, enterUnasked }
}
