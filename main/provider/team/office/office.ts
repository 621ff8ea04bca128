/** Finds a number's team at the carrier, and sets one up. */
import { ServiceListInstance } from 'twilio/lib/rest/sync/v1/service.js'
import type { Account } from '../../../../contract/commands.ts'
import type { FoundTeam } from '../../../team/access.ts'
import { nameFor, Office, officeName, ttl } from '../../../team/records.ts'
import { CarrierError } from '../../error.ts'
import { asked } from '../answers.ts'
import { openDocuments } from '../documents.ts'
import { openWay, type TeamReach, type Way } from '../way.ts'
import { clear, had, oldest, type Ground, type Making } from './parts.ts'
import { openWorkspaces, type NewTeam } from './workspace.ts'

/** Two administrators who begin at once see each other's parts after so long: dates of parts are in whole seconds, and a request takes one. */
const settlingMs = 2500
/** Tries at a document that others write at the same time. */
const mostTries = 5

/**
 * The team of a sender, undefined when it has none that this account may see: there is no such product, or its keys may not look.
 * Rejects with a `CarrierError` when that could not be found out.
 */
export async function findOffice(account: Account, reach: TeamReach, sender = account.from): Promise<FoundTeam | undefined> {
  const way = openWay(account, reach)
  try {
    const service = oldest(await asked(services(way, sender).list))
    const office = service === undefined ? undefined : await readOffice(way, service)
    return service === undefined || office === undefined ? undefined : { service, office }
  } catch (error) {
    if (error instanceof CarrierError && ['refused', 'denied', 'keys'].includes(error.trouble)) return undefined
    throw error
  }
}

/**
 * Sets a team up, or finds the one that is there; who does so again or at the same time comes to the same team. What failed in its middle
 * may be begun again. Rejects with a `CarrierError`.
 * @param pause waits so many ms
 */
export async function setUpTeam(account: Account, reach: TeamReach, team: NewTeam, pause: (ms: number) => Promise<void>): Promise<FoundTeam> {
  const there = await findOffice(account, reach, team.sender)
  if (there) return there
  const way = openWay(account, reach)
  const { workspace, furnish } = openWorkspaces(way, team)
  const service = services(way, team.sender)
  const made = { service: await had(service), workspace: await had(workspace) }
  await pause(settlingMs)
  const kept = { service: await oldestOr(made.service.sid, service), workspace: await oldestOr(made.workspace.sid, workspace) }
  const office = await writeOffice(way, kept.service, await furnish(kept.workspace))
  await Promise.all([clear(made.service, kept.service, service), clear(made.workspace, office.ws, workspace)])
  return { service: kept.service, office }
}

/** Of those that are there now. A list may be late. */
const oldestOr = async (made: string, { list }: Making): Promise<string> => oldest(await asked(list)) ?? made

function services(way: Way, sender: string): Ground {
  const all = ServiceListInstance(way.sync)
  const friendlyName = nameFor(sender)
  return {
    list: async () => (await all.list({ pageSize: 100 })).filter((row) => row.friendlyName === friendlyName),
    make: () => all.create({ friendlyName, aclEnabled: true, webhooksFromRestEnabled: false }),
    isUsed: async (sid) => (await readOffice(way, sid)) !== undefined,
    remove: (sid) => all(sid).remove(),
  }
}

async function readOffice(way: Way, service: string): Promise<Office | undefined> {
  return Office.safeParse((await openDocuments(way, service).readDoc(officeName))?.data).data
}

/** Whose office is written first, has it; what cannot be read as one is written over. */
async function writeOffice(way: Way, service: string, office: Office): Promise<Office> {
  const { readDoc, createDoc, writeDoc } = openDocuments(way, service)
  for (let tries = 0; tries < mostTries; tries += 1) {
    const doc = await readDoc(officeName)
    const there = Office.safeParse(doc?.data).data
    if (there) return there
    await (doc ? writeDoc(officeName, office, doc.version, ttl.office) : createDoc(officeName, office, ttl.office))
  }
  throw new CarrierError('passing', 'The team’s office could not be written.', { by: 'carrier' })
}
