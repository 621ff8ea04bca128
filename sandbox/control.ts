/** The handles of the practice carrier for people and tests, below /practice. README.md tells them to people. */
import { z } from 'zod'
import type { Carrier } from './carrier.ts'
import { Fault, type Faults } from './faults.ts'
import type { Journal } from './journal.ts'
import { refusedRecipient } from './numbers.ts'
import { isOptedOut } from './optouts.ts'
import type { Random } from './random.ts'
import { created, ok, type Ask, type Reply } from './reply.ts'
import type { Route } from './router.ts'
import type { Person } from './script.ts'
import type { Settings } from './settings.ts'
import type { Voters } from './voters.ts'
import { messageOnWire } from './wire.ts'

const Phone = z.string().refine((text) => refusedRecipient(text) !== 21211, 'must be a telephone number such as +13055550134')
const Inbound = z.strictObject({ from: Phone, to: z.string().optional(), body: z.string().default(''), media: z.array(z.string()).default([]) })
const Voter = z.strictObject({ number: z.string().optional() })
const Silence = z.strictObject({ silent: z.boolean() })
const FaultList = z.strictObject({ faults: z.array(Fault) })

type Parts = { settings: Settings; carrier: Carrier; voters: Voters; faults: Faults; journal: Journal; random: Random }

const bad = (problem: string): Reply => ({ status: 400, body: { problem } })

/** Hands the checked body to `answer`, or says what is wrong with it. */
function checked<T>(schema: z.ZodType<T>, ask: Ask, answer: (input: T) => Reply): Reply {
  const result = schema.safeParse(ask.json ?? {})
  return result.success ? answer(result.data) : bad(result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '))
}

/** The next voter to bring in: whoever was not heard of for the longest time; among strangers the seed decides. */
function nextVoter({ carrier, voters, random, settings }: Parts): Person | undefined {
  const { world } = carrier
  const willing = voters.people.filter(({ opening, number }) => opening && !isOptedOut(world, settings.numbers[0] ?? '', number))
  const lastHeardOf = ({ number }: Person) => world.rows.findLastIndex(({ from, to }) => from === number || to === number)
  return random.shuffled(willing, 'turns').toSorted((a, b) => lastHeardOf(a) - lastHeardOf(b))[0]
}

/** Routes of the handles. They need no credentials; server.ts answers them on loopback names only. */
export function controlRoutes(parts: Parts): Route[] {
  const { settings, carrier, voters, faults, journal } = parts
  const { world } = carrier
  const onWire = (row: (typeof world.rows)[number]) => messageOnWire(row, settings.accountSid, Date.now())

  const inbound = (ask: Ask) =>
    checked(Inbound, ask, ({ from, to = settings.numbers[0] ?? '', body, media }) => {
      const unknown = media.find((name) => !voters.pictures.includes(name))
      if (unknown !== undefined) return bad(`media: there is no picture ${unknown}; there are ${voters.pictures.join(', ')}`)
      if (body === '' && media.length === 0) return bad('body: a text without a picture needs words')
      return created(onWire(carrier.arrive({ from, to, body, pictures: media })))
    })

  const voter = (ask: Ask) =>
    checked(Voter, ask, ({ number }) => {
      const person = number === undefined ? nextVoter(parts) : voters.people.find((one) => one.number === number)
      if (!person?.opening) return bad(number === undefined ? 'no voter is left who begins a chat' : `number: no voter at ${number} begins a chat`)
      return created({ name: person.name, number: person.number, messages: carrier.bringIn(person).map(onWire) })
    })

  const silence = (ask: Ask) =>
    checked(Silence, ask, ({ silent }) => {
      world.silent = silent
      carrier.changed()
      return ok({ silent })
    })

  const setFaults = (ask: Ask) =>
    checked(FaultList, ask, (input) => {
      faults.replace(input.faults)
      return ok({ faults: faults.all() })
    })

  const people = () => voters.people.map(({ name, number, place, about, opening }) => ({ name, number, place, about, beginsChats: opening !== undefined }))
  const route = (method: 'GET' | 'POST', name: string, handle: Route['handle']): Route => ({ method, pattern: `/practice/${name}`, endpoint: 'other', handle })
  return [
    route('GET', 'voters', () => ok({ voters: people() })),
    route('GET', 'messages', () => ok({ messages: world.rows.map(onWire) })),
    route('GET', 'requests', () => ok({ requests: journal.entries })),
    route('GET', 'faults', () => ok({ faults: faults.all() })),
    route('POST', 'faults', setFaults),
    route('POST', 'inbound', inbound),
    route('POST', 'voter', voter),
    route('POST', 'silence', silence),
  ]
}
