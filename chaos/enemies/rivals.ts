/** Others who text from the same account: another desk at our number, and a campaign at ours or at its own. */
import { setTimeout as pause } from 'node:timers/promises'
import { account, type Carrier, type ForeignText } from '../../e2e/kit/carrier.ts'
import type { Clock } from '../../e2e/kit/clock.ts'
import { anybody, words } from '../agent/people.ts'
import type { Chance } from '../core/chance.ts'
import { insist } from '../core/insist.ts'

export type Rivals = ReturnType<typeof openRivals>

const campaign = { service: 'MG00000000000000000000000000ca3fa1', number: '+18335550177' } as const
/** Whoever shares our number texts many people: lists show so long before that they do. */
const settlingMs = 25_000
/** Around the agent's own press, in ms at most. */
const nearMs = 300

export function openRivals(carrier: Carrier, clock: Clock) {
  const send = (text: ForeignText): Promise<string> => insist(() => carrier.sendForOthers(text))
  /** Another desk texts somebody. */
  const speak = (chance: Chance): Promise<string> => send({ from: account.number, to: anybody(chance), body: words(chance, 'of the other desk') })

  return {
    /** Another desk begins its day: it has texted somebody before it says to anybody what ours says. */
    async begin(chance: Chance): Promise<void> {
      await speak(chance)
      await clock.pass(settlingMs)
    },
    speak,
    /** Mostly the same words to the same person, while our agent sends them; at times other words. */
    async echo(chance: Chance, { to, body }: Pick<ForeignText, 'to' | 'body'>): Promise<void> {
      await pause(chance.between(0, nearMs))
      const said = chance.hits(0.7) ? body : words(chance, 'of another')
      const by = chance.weighted({ desk: 60, guest: 20, campaign: 20 })
      await send({ to, body: said, from: by === 'campaign' ? campaign.number : account.number, ...(by !== 'desk' && { service: campaign.service }) })
    },
  }
}
