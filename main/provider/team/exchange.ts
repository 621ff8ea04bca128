/** A team's exchange on the `twilio` SDK. Import this file when a desk is in a team: the SDK takes its time. */
import type { Account } from '../../../contract/commands.ts'
import type { FoundTeam } from '../../team/access.ts'
import type { Exchange } from '../../team/exchange.ts'
import { openDocuments } from './documents.ts'
import { openReservations } from './reservations.ts'
import { openTasks } from './tasks.ts'
import { openWay, type TeamReach } from './way.ts'
import { openWorkers } from './workers.ts'

/** The exchange of a team for an account; makes no request. */
export function openExchange(account: Account, reach: TeamReach, { service, office }: FoundTeam): Exchange {
  const way = openWay(account, reach)
  return { now: way.now, ...openDocuments(way, service), ...openTasks(way, office), ...openReservations(way, office), ...openWorkers(way, office) }
}
