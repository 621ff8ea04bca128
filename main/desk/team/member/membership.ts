/** Set-up, joining and leaving: each may be begun again wherever it ended. */
import { newId } from '../../../../common/ids.ts'
import type { Outcome } from '../../../../contract/commands.ts'
import { done, refuse } from '../../../../contract/handlers.ts'
import { CarrierError } from '../../../provider/provider.ts'
import type { MemberRow } from '../../../store/rows/team.ts'
import type { FoundTeam, TeamAccess } from '../../../team/access.ts'
import type { Context } from '../../core/context.ts'
import type { Deeds } from '../deeds/deeds.ts'
import { words } from '../deeds/words.ts'
import { bringAlong } from './along.ts'

/** What ended, and the membership where there is one from then on. */
export type Joined = { readonly outcome: Outcome; readonly member?: MemberRow }

/** Makes the number a team's where it is none, then joins it. */
export const setUpAndJoin = (context: Context, access: TeamAccess, deeds: Deeds): Promise<Joined> =>
  told(async () => {
    const team = await access.setUp(planOf(context))
    const joined = await join(context, access, team, deeds, true)
    await access.practise?.(team)
    return joined
  })

export const findAndJoin = (context: Context, access: TeamAccess, deeds: Deeds): Promise<Joined> =>
  told(async () => {
    const team = await access.find()
    return team ? join(context, access, team, deeds, false) : { outcome: refuse({ kind: 'trouble', text: words.none }) }
  })

function planOf({ settings }: Context) {
  const { rules, activities } = settings()
  const { ringSeconds, ownerMinutes, routeDays, wrapReply } = rules
  return { rules: { ring: ringSeconds, owner: Math.round(ownerMinutes * 60), routeDays, wrapReply }, activities }
}

async function join(context: Context, access: TeamAccess, team: FoundTeam, deeds: Deeds, isSupervisor: boolean): Promise<Joined> {
  const { store, settings, ledger } = context
  const { agentName: name, rules } = settings()
  const workerId = await access.join(team, { name, capacity: rules.capacity, isSupervisor })
  if (workerId === 'name-taken') return { outcome: refuse({ kind: 'trouble', text: words.nameTaken({ name }) }) }
  const { sender } = team.office
  const member = { sender, desk: store.team.member(sender)?.desk ?? newId(), workerId, name, office: JSON.stringify(team) }
  ledger.commit('worker', (stroke) => {
    stroke.record('team.joined', workerId)
    store.team.join(member)
    bringAlong(context, stroke, deeds)
  })
  return { outcome: done, member }
}

/** What the carrier said against it, in words. */
async function told(work: () => Promise<Joined>): Promise<Joined> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof CarrierError)) throw error
    return { outcome: refuse({ kind: 'trouble', text: troubleOf(error) }) }
  }
}

/** A sentence for the agent: what is in the way, and what to do. */
export function troubleOf({ trouble, code }: CarrierError): string {
  return trouble === 'keys' || trouble === 'denied' ? words.denied({ code: code === undefined ? 'none' : String(code) }) : words.unreachable
}
