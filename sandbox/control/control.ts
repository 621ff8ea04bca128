/** The handles of the practice carrier for people and tests, below /practice. README.md tells them to people. */
import { z } from 'zod'
import type { Carrier } from '../carrier.ts'
import { Fault, type Faults } from '../faults/faults.ts'
import type { Credentials } from '../http/credentials.ts'
import type { Journals } from '../http/journal.ts'
import { created, ok, type Ask } from '../http/reply.ts'
import type { Route } from '../http/router.ts'
import type { Parts } from '../messages/rows.ts'
import { messageOnWire } from '../messages/wire.ts'
import { teamRoutes, type TeamParts } from '../team/handles.ts'
import { nextVoter } from '../voters/visits.ts'
import type { Row } from '../world/state.ts'
import { bad, checked } from './handles.ts'
import { inbound, outbound } from './inject.ts'

const Voter = z.strictObject({ number: z.string().optional() })
const Silence = z.strictObject({ silent: z.boolean() })
const Desk = z.strictObject({ available: z.boolean() })
const Ahead = z.strictObject({ aheadMs: z.number() })
const Keys = z.strictObject({ revoked: z.array(z.string()) })
const FaultList = z.strictObject({ faults: z.array(Fault) })

/** What no list tells of a message: whether a client asked for it, in which words, and from when on lists show it (epoch ms; null for never). */
const originOf = ({ sid, isForeign, to, askedTo = to, body, askedBody = body, createdAt, listedAfter = 0 }: Row) =>
  ({ sid, isForeign: isForeign === true, askedTo, askedBody, madeAt: createdAt, listedAt: listedAfter === null ? null : createdAt + listedAfter })

/** What the handles turn and show. */
type Controlled = TeamParts & { readonly credentials: Credentials; readonly carrier: Carrier; readonly faults: Faults; readonly journals: Journals }

/** Routes of the handles. Who may use them is decided before. */
export function controlRoutes(parts: Parts, { credentials, carrier, faults, journals, ...team }: Controlled): Route[] {
  const { settings, voters, clock, book } = parts
  const onWire = (row: Row) => messageOnWire(row, settings.accountSid, clock.now())

  const voter = (ask: Ask) =>
    checked(Voter, ask, ({ number }) => {
      const person = number === undefined ? nextVoter(parts) : voters.people.find((one) => one.number === number)
      if (!person?.opening) return bad(number === undefined ? 'no voter is left who begins a chat' : `number: no voter at ${number} begins a chat`)
      return created({ name: person.name, number: person.number, messages: carrier.bringIn(person).map(onWire) })
    })

  const silence = (ask: Ask) =>
    checked(Silence, ask, ({ silent }) => {
      carrier.silence(silent)
      return ok({ silent })
    })

  const desk = (ask: Ask) =>
    checked(Desk, ask, ({ available }) => {
      carrier.staff(available)
      return ok({ available })
    })

  const setClock = (ask: Ask) =>
    checked(Ahead, ask, ({ aheadMs }) => {
      clock.setAhead(aheadMs)
      return ok({ aheadMs })
    })

  const setKeys = (ask: Ask) =>
    checked(Keys, ask, ({ revoked }) => {
      credentials.revoke(revoked)
      return ok({ revoked })
    })

  const setFaults = (ask: Ask) =>
    checked(FaultList, ask, (input) => {
      faults.replace(input.faults)
      return ok({ faults: faults.all() })
    })

  const people = () => voters.people.map(({ name, number, place, about, opening }) => ({ name, number, place, about, beginsChats: opening !== undefined }))
  const route = (method: 'GET' | 'POST', name: string, handle: Route['handle']): Route => ({ method, pattern: `/practice/${name}`, endpoint: 'other', handle })
  const injecting = { settings, carrier, voters, onWire }
  return [
    route('GET', 'voters', () => ok({ voters: people() })),
    route('GET', 'messages', () => ok({ messages: [...book.all()].map(onWire) })),
    route('GET', 'origins', () => ok({ origins: [...book.all()].map(originOf) })),
    route('GET', 'requests', () => ok({ requests: journals.api.entries })),
    route('GET', 'rings', () => ok({ requests: journals.bell.entries })),
    route('GET', 'downloads', () => ok({ requests: journals.files.entries })),
    route('GET', 'faults', () => ok({ faults: faults.all() })),
    route('POST', 'faults', setFaults),
    route('POST', 'inbound', inbound(injecting)),
    route('POST', 'outbound', outbound(injecting)),
    route('POST', 'voter', voter),
    route('POST', 'desk', desk),
    route('POST', 'silence', silence),
    route('POST', 'clock', setClock),
    route('POST', 'keys', setKeys),
    ...teamRoutes(route, team),
  ]
}
