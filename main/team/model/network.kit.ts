/** The way from a desk to the carrier: slow, and requests or their answers get lost on it. A desk that was killed hears nothing any more. */
import { CarrierError } from '../../provider/error.ts'
import type { Exchange } from '../exchange.ts'
import type { Reply } from '../placing/place.ts'
import type { Carrier } from './carrier.kit.ts'
import type { Chance, Clock } from './clock.kit.ts'

export type Faults = {
  /** Shares of requests. */
  readonly lostBefore: number
  readonly landsLate: number
  readonly lostAfter: number
  readonly refusedForNow: number
  /** So long after it was left a request that nobody answered may still be done; the broken ones a third of it. Ms. */
  readonly landsWithinMs: number
  /** Lists of tasks without what tasks carry. */
  readonly bareLists: boolean
}
export type Tally = Record<string, number>
export type Life = { isOver: boolean }

const timeoutMs = 5_000

export function openNetwork({ clock, carrier, chance, faults, tally, messages }: {
  readonly clock: Clock
  readonly carrier: Carrier
  readonly chance: Chance
  readonly faults: Faults
  readonly tally: Tally
  readonly messages: readonly (Reply & { readonly shownAt: number })[]
}) {
  const count = (kind: string): void => void (tally[kind] = (tally[kind] ?? 0) + 1)

  return (life: Life) => {
    let heardAt: number | undefined

    function request<T>(isDeed: boolean, work: () => T): Promise<T> {
      count('requests')
      return new Promise((resolve, reject) => {
        const isSilent = chance.is(0.5)
        const hear = (ms: number, happen: () => void): void => clock.after(ms, () => void (life.isOver || happen()))
        const lose = (kind: string): void => {
          count(kind)
          const error = isDeed ? new CarrierError('unclear', 'No answer came.', { silent: isSilent }) : new CarrierError('passing', 'No answer came.')
          hear(isSilent ? timeoutMs : chance.int(10, 3_000), () => reject(error))
        }
        const fate = chance.next()
        const { lostBefore, landsLate, lostAfter, refusedForNow, landsWithinMs } = faults
        if (fate < lostBefore) return lose('lost before')
        if (isDeed && fate < lostBefore + landsLate) {
          clock.after(isSilent ? timeoutMs + chance.int(0, landsWithinMs) : chance.int(0, landsWithinMs / 3), () => void work())
          return lose('landed late')
        }
        if (fate > 1 - refusedForNow) {
          count('refused for now')
          return hear(chance.int(40, 300), () => reject(new CarrierError('passing', 'Too many requests.', { code: 20_429, retryAfterMs: 1_000 })))
        }
        clock.after(chance.int(20, 150), () => {
          const answer = work()
          if (chance.is(lostAfter)) return lose('answer lost')
          hear(chance.int(20, 150), () => {
            heardAt = Math.floor(carrier.now() / 1_000) * 1_000
            resolve(answer)
          })
        })
      })
    }

    const exchange: Exchange = {
      now: () => heardAt && carrier.now(),
      readDoc: (name) => request(false, () => carrier.readDoc(name)),
      createDoc: (name, data) => request(true, () => carrier.createDoc(name, data)),
      writeDoc: (name, data, version) => request(true, () => carrier.writeDoc(name, data, version)),
      removeDoc: (name) => request(true, () => void carrier.docs.delete(name)),
      task: (sid) => request(false, () => carrier.task(sid)),
      tasks: (which) => request(false, () => carrier.list(which, chance.int(1_000, 3_000), faults.bareLists)),
      makeTask: (task) => request(true, () => carrier.makeTask(task)),
      changeTask: (sid, facts, version) => request(true, () => carrier.changeTask(sid, facts, version)),
      endTask: (sid, to, reason, version) => request(true, () => carrier.endTask(sid, to, reason, version)),
      prioritize: () => Promise.resolve('done'),
      reservations: (workerId, which) =>
        request(false, () => [...carrier.offers.values()].filter((offer) => offer.workerId === workerId && offer.state === (which === 'pending' ? 'pending' : 'accepted')).map(carrier.reservation)),
      reservationsOf: (taskSid) => request(false, () => carrier.offersOf(taskSid).map(carrier.reservation)),
      answer: (workerId, sid, to) => request(true, () => carrier.answer(workerId, sid, to)),
      workers: () => request(false, () => [...carrier.workers.values()]),
      worker: (id) => request(false, () => carrier.workers.get(id)),
      setActivity: (id, activity) => request(true, () => carrier.setActivity(id, activity)),
      setCapacity: () => Promise.resolve(),
    }

    return {
      exchange,
      /** The number's list, or one voter's, in any order. */
      messages: (since: number, person?: string): Promise<readonly Reply[]> =>
        request(false, () => {
          const shown = messages.filter((each) => each.shownAt <= carrier.now() && each.at >= since && (person === undefined || each.person === person))
          return shown.map((each) => ({ each, place: chance.next() })).toSorted((a, b) => a.place - b.place).map(({ each: { sid, person: who, at } }) => ({ sid, person: who, at }))
        }),
    }
  }
}
export type Way = ReturnType<ReturnType<typeof openNetwork>>
