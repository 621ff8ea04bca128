/** What an account can do for a team, on the `twilio` SDK. Import this file when a team is asked for: the SDK takes its time. */
import type { Account } from '../../../contract/commands.ts'
import type { FoundTeam, TeamAccess, TeamPlan } from '../../team/access.ts'
import { pause } from '../../time/pause.ts'
import { machineTime } from '../../time/time.ts'
import { openBell } from '../team/bell/bell.ts'
import { atOnce, openBudget } from '../team/budget.ts'
import { openExchange } from '../team/exchange.ts'
import { joinTeam, leaveTeam } from '../team/office/joining.ts'
import { findOffice, setUpTeam } from '../team/office/office.ts'
import type { TeamReach } from '../team/way.ts'

/** A standard activity as whoever looks at the carrier's own pages reads it: `Lunch`. */
const inCapitals = (id: string): string => id.slice(0, 1).toUpperCase() + id.slice(1)

/** Makes no request. */
export function openAccess(account: Account, reach: TeamReach): TeamAccess {
  const time = reach.time ?? machineTime
  const budget = openBudget(reach.transport, time)
  const within: TeamReach = { ...reach, transport: budget.transport }
  return {
    find: () => findOffice(account, within),
    setUp: ({ rules, activities }: TeamPlan) =>
      setUpTeam(account, within, { sender: account.from, rules, activities: activities.map(({ id, name = inCapitals(id), available }) => ({ id, name, available })) }, (ms) => pause(ms, undefined, time)),
    join: (team: FoundTeam, who) => joinTeam(account, within, team, who),
    leave: (team: FoundTeam, workerId) => leaveTeam(account, within, team, workerId),
    async open(team) {
      const exchange = openExchange(account, within, team)
      const wide = openBudget(reach.transport, time, atOnce.reading)
      return {
        exchange,
        reading: openExchange(account, { ...reach, transport: wide.transport }, team),
        slow: () => Math.max(budget.slow(), wide.slow()),
        bell: (workerSid, { ring, state }) => openBell(account, { workspaceSid: team.office.ws, workerSid, baseUrl: reach.baseUrl, now: exchange.now, ring, onState: state, time }),
      }
    },
  }
}
