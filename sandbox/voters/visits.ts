/** Voters who begin a chat by themselves, now and then, while somebody is at the desk. */
import { isOptedOut } from '../messages/optouts.ts'
import type { Parts } from '../messages/rows.ts'
import type { Person } from './script.ts'

/** The one visit that is planned next, in the table of what is due. */
export const visitKey = 'visit'

/** Between two visits, in ms at speed 1. */
const gap = [60_000, 240_000] as const

/** No more voters come while so many wait for their first answer. */
const mostWaiting = 3

/** Who was not answered for so long does not wait any more, in ms. */
const patienceMs = 3_600_000

/** Whom to bring in next: whoever was not heard of for the longest time, and does not wait already; among strangers the seed decides. */
export function nextVoter({ book, voters, random, settings, keeper }: Parts): Person | undefined {
  const { world } = keeper
  const line = settings.numbers[0] ?? ''
  const willing = voters.people.filter(({ opening, number }) => opening && !world.visitors.has(number) && !isOptedOut(world, line, number))
  const lastHeardOf = ({ number }: Person) => Math.max(book.newest({ from: number })[0]?.createdAt ?? 0, book.newest({ to: number })[0]?.createdAt ?? 0)
  return random.shuffled(willing, 'turns').toSorted((a, b) => lastHeardOf(a) - lastHeardOf(b))[0]
}

/**
 * Plans visits, one at a time.
 * @param bringIn lets a voter begin a chat
 */
export function openVisits(parts: Parts, bringIn: (person: Person) => void) {
  const { keeper, clock, random, settings } = parts
  const { world } = keeper
  let isStaffed = false

  function plan() {
    if (!isStaffed || !settings.visits || world.due.has(visitKey)) return
    const waiting = [...world.visitors.values()].toSorted((a, b) => a - b)
    const soon = clock.now() + random.between(gap, `visit:${world.facts.get('visits') ?? 0}`) / settings.speed
    const longest = waiting.at(-mostWaiting)
    keeper.put('due', visitKey, { kind: 'visit', at: longest === undefined ? soon : longest + patienceMs })
  }

  return {
    /** Begins with the first word that somebody takes work, and ends with the word that nobody does. */
    staff(next: boolean) {
      if (!next) keeper.drop('due', visitKey)
      isStaffed = next
      plan()
    },
    /** The visit that was planned takes place. */
    fall() {
      for (const [number, since] of world.visitors) if (since + patienceMs <= clock.now()) keeper.drop('visitors', number)
      const person = nextVoter(parts)
      if (person) {
        bringIn(person)
        keeper.put('visitors', person.number, clock.now())
      }
      keeper.put('facts', 'visits', (world.facts.get('visits') ?? 0) + 1)
      plan()
    },
    /** A voter has a text of ours, and waits no longer. */
    answered(number: string) {
      if (!world.visitors.has(number)) return
      if (world.visitors.size >= mostWaiting) keeper.drop('due', visitKey)
      keeper.drop('visitors', number)
      plan()
    },
  }
}
