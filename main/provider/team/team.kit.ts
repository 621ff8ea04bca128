/** What the tests of a team stand on: the practice carrier, a team in it, and desks that come to it. */
import { expect } from 'vitest'
import type { Account } from '../../../contract/commands.ts'
import { account, apiKey, at, type Sandbox, type Seen } from '../provider.kit.ts'
import type { FoundTeam } from '../../team/access.ts'
import type { NewTeamTask } from '../../team/exchange.ts'
import { openExchange } from './exchange.ts'
import { joinTeam, type Joining } from './office/joining.ts'
import { setUpTeam } from './office/office.ts'
import type { NewTeam } from './office/workspace.ts'

/** An agent's account has a key. */
export const agent: Account = { ...account, ...apiKey }

let teams = 0

/** A team of a sender that no other test has. */
export const newTeam = (over: Partial<NewTeam> = {}): NewTeam => ({
  sender: `+1602555${String((teams += 1)).padStart(4, '0')}`,
  rules: { ring: 30, owner: 600, routeDays: 7, wrapReply: 'reopen' },
  activities: [{ id: 'available', name: 'Available', available: true }, { id: 'lunch', name: 'Lunch', available: false }],
  ...over,
})

export const atOnce = async (): Promise<void> => undefined

/** A team that is set up, and what comes to it. */
export async function openTeam({ baseUrl }: Sandbox) {
  const reach = at(baseUrl)
  const found: FoundTeam = await setUpTeam(agent, reach, newTeam(), atOnce)
  const exchange = openExchange(agent, reach, found)
  return {
    found, exchange, reach,
    /** A worker who is Available and takes so many chats. */
    async join({ name, capacity = 3, ...more }: Partial<Joining> & { readonly name: string }): Promise<string> {
      const worker = await joinTeam(agent, reach, found, { name, capacity, ...more })
      expect(worker).toMatch(/^WK/)
      await exchange.setActivity(worker, 'available')
      return worker
    },
    /** A task as a voter's reply makes one. */
    reply: (facts: Partial<NewTeamTask['facts']> = {}, more: Partial<NewTeamTask> = {}) => exchange.makeTask({ facts: reply(facts), ...more }),
  }
}

export const reply = (facts: Partial<NewTeamTask['facts']> = {}): NewTeamTask['facts'] => ({
  v: 1, conv: '+14155550123', us: account.from, claim: 'c1', kind: 'reply', first: 'SM1', sids: ['a'], last_at: 0, owner: 'none', declined: ['-'], ...facts,
})

type Checker = { checkRequest(request: Seen): string[] }

/** Loaded by its address and not by import: desk and practice carrier meet over HTTP only, and the compiler holds them to it. */
const { loadChecker } = (await import(new URL('../../../sandbox/openapi/checker.ts', import.meta.url).href)) as { loadChecker(): Checker }

/** Holds every request so far against Twilio's own description of its API. */
export async function expectAllAsDescribed({ requests }: Sandbox): Promise<void> {
  const { checkRequest } = loadChecker()
  const seen = await requests()
  expect(seen.flatMap((request) => checkRequest(request).map((violation) => `${request.method} ${request.path}: ${violation}`))).toEqual([])
}
