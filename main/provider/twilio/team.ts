/** The account's team, of which most desks only ask whether there is one: everything else is loaded when it is wanted. */
import type { Account } from '../../../contract/commands.ts'
import type { TeamAccess } from '../../team/access.ts'
import { nameFor } from '../../team/records.ts'
import { CarrierError } from '../error.ts'
import { authorizationOf, openClient } from '../http/client.ts'
import type { Transport } from '../http/transport.ts'
import type { TwilioReach } from './twilio.ts'

const services = 'https://sync.twilio.com/v1/Services'
/** An account has few of them. */
const pageSize = 100

/** Makes no request. */
export function openTeam(account: Account, reach: TwilioReach): TeamAccess {
  const client = openClient(account, reach)
  let loaded: Promise<TeamAccess> | undefined
  const load = (): Promise<TeamAccess> => (loaded ??= import('./access.ts').then(({ openAccess }) => openAccess(account, reach)))

  /** Whether somebody has begun a team of this sender. What may not be asked is none that we could join. */
  async function isBegun(): Promise<boolean> {
    try {
      const { services: rows } = await client.get(services, { PageSize: pageSize })
      return Array.isArray(rows) && rows.some((row: { readonly friendly_name?: unknown }) => row.friendly_name === nameFor(account.from))
    } catch (error) {
      if (error instanceof CarrierError && error.trouble !== 'passing') return false
      throw error
    }
  }

  return {
    find: async () => ((await isBegun()) ? (await load()).find() : undefined),
    setUp: async (plan) => (await load()).setUp(plan),
    join: async (team, who) => (await load()).join(team, who),
    leave: async (team, workerId) => (await load()).leave(team, workerId),
    open: async (team) => (await load()).open(team),
    ...(reach.mode === 'practice' && reach.baseUrl !== undefined && { practise: () => bringColleagues(account, reach.transport, reach.baseUrl!) }),
  }
}

/** Who practises with the agent: the practice carrier plays them (sandbox/team). */
const colleagues = [{ name: 'Ben', manner: 'accepts' }, { name: 'Cleo', manner: 'lunches' }, { name: 'Dev', manner: 'dawdles' }] as const

/** Whoever is there already stays; without them the agent practises alone. */
async function bringColleagues(account: Account, transport: Transport, baseUrl: string): Promise<void> {
  for (const colleague of colleagues) {
    const body = JSON.stringify(colleague)
    await transport({ method: 'POST', url: `${baseUrl}/practice/team/worker`, headers: { 'content-type': 'application/json', authorization: authorizationOf(account) }, body, once: true, timeoutMs: 5_000, limitBytes: 100_000 }).catch(() => undefined)
  }
}
