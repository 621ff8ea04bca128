/** A desk of the load run: the team's rules, and the loop of a worker in as many lines as a thousand of them need. It looks as often as the app does (main/desk/team/chats/looking.ts). */
import pLimit from 'p-limit'
import { completeChat } from '../../main/team/chats/complete.ts'
import { promiseReply } from '../../main/team/chats/promise.ts'
import type { Exchange, Reservation } from '../../main/team/exchange.ts'
import { openReading } from '../../main/team/reading/reading.ts'
import { Office, voterName } from '../../main/team/records.ts'
import type { TeamWorld } from '../../main/team/world.ts'
import type { Chance, Clock } from '../../main/team/model/clock.kit.ts'
import type { LoadCarrier } from './exchange.ts'
import type { Reply } from '../../main/team/placing/place.ts'
import { textsOfEach, type Voters } from './voters.ts'

/** As in main/desk/team/chats/looking.ts, main/desk/inbox/polling.ts and main/provider/team/budget.ts. */
const lookMs = { belled: 30_000, silent: 3_000 } as const
const textsMs = { belled: 30_000, silent: 2_000 } as const
const thoroughMs = 30_000
const toldMs = 25_000
const ownAtOnce = 4
const readingAtOnce = 32

export const office = Office.parse({
  v: 1, sender: '+18335550100', ws: 'WS', ww: 'WW', wq: 'WQ', channels: { offer: 'TC1', mine: 'TC2' }, activities: {}, rules: { ring: 30, owner: 600, routeDays: 7, wrapReply: 'reopen' },
})

type Parts = { readonly clock: Clock; readonly chance: Chance; readonly carrier: LoadCarrier; readonly voters: Voters; readonly isBelled: boolean; readonly parksEveryMs: number }

/** No more requests on their way than the app allows itself. */
function within(exchange: Exchange, most: number): Exchange {
  const lane = pLimit(most)
  const calls = Object.entries(exchange).map(([name, call]) => [name, name === 'now' ? call : (...args: never[]) => lane(() => (call as (...all: never[]) => Promise<unknown>)(...args))])
  return Object.fromEntries(calls) as Exchange
}

/** Starts a desk that is at work from now on. `fault` hears of what should not be. */
export function startDesk({ clock, chance, carrier, voters, isBelled, parksEveryMs }: Parts, workerId: string, fault: (error: unknown) => void): void {
  const pause = (ms: number): Promise<void> => new Promise((resolve) => clock.after(ms, resolve))
  let ids = 0
  const world: TeamWorld = { exchange: within(carrier.exchange, ownAtOnce), office, me: { desk: `desk ${workerId}`, workerId, name: workerId }, steady: clock.now, pause, newId: () => `${workerId} ${++ids}` }
  const reading = openReading({ ...world, exchange: within(carrier.exchange, readingAtOnce) }, {
    readList: (since, options) => voters.list(since, options),
    isAnswered: async () => true,
    everyMs: () => 2_000,
    chance: chance.next,
    onMended: () => undefined,
    onTrouble: fault,
  })
  /** The voters whose chats are here, by task, and what of them is shown. */
  const chats = new Map<string, { readonly person: string; texts: readonly { sid: string; at: number }[]; isEnding: boolean; toldAt: number }>()
  const ringing = new Set<string>()
  let parkedWith: string | undefined
  let lookedAt = clock.now()

  async function look(): Promise<void> {
    lookedAt = clock.now()
    for (const offer of await world.exchange.reservations(workerId, 'pending')) {
      if (ringing.has(offer.sid)) continue
      ringing.add(offer.sid)
      take(offer).catch(fault)
    }
  }

  async function take(offer: Reservation): Promise<void> {
    const task = await world.exchange.task(offer.taskSid)
    const person = task!.facts!.conv
    const [texts] = await Promise.all([voters.between(person), world.exchange.readDoc(voterName(office.sender, person))])
    chats.set(offer.taskSid, { person, texts, isEnding: false, toldAt: clock.now() })
    await pause(chance.int(2_000, 10_000))
    if ((await world.exchange.answer(workerId, offer.sid, 'accepted')) === 'over') throw new Error('An offer was withdrawn.')
    ringing.delete(offer.sid)
  }

  async function readTexts(taskSid: string): Promise<void> {
    const chat = chats.get(taskSid)
    if (!chat) return
    chat.toldAt = clock.now()
    await show(taskSid, await voters.from(chat.person))
  }

  async function show(taskSid: string, texts: readonly Reply[]): Promise<void> {
    const chat = chats.get(taskSid)
    if (!chat) return
    chat.texts = texts
    if (chat.isEnding || texts.length < textsOfEach) return
    chat.isEnding = true
    await pause(chance.int(2_000, 8_000))
    for (;;) {
      const end = await completeChat(world, { taskSid, person: chat.person, shown: chat.texts, texts: ['SM of ours'], reason: 'answered' })
      if (end.kind === 'done') break
      if (end.kind === 'taken') throw new Error('A chat was taken over.')
      if (end.kind === 'later') await pause(end.ms)
      else chat.texts = await voters.from(chat.person)
    }
    chats.delete(taskSid)
    voters.completed(chat.person, taskSid)
  }

  async function lookThoroughly(): Promise<void> {
    await world.exchange.reservations(workerId, 'accepted')
    await world.exchange.worker(workerId)
    // One of the promises is looked after.
    if (parkedWith !== undefined) await world.exchange.readDoc(voterName(office.sender, parkedWith))
  }

  /** Of what no bell told: with one each chat is asked for, without one the list. */
  async function readAll(): Promise<void> {
    if (!isBelled) {
      const textsOf = await voters.page()
      for (const [taskSid, { person }] of chats) show(taskSid, textsOf(person)).catch(fault)
    } else for (const [taskSid, { toldAt }] of chats) if (clock.now() - toldAt > toldMs) await readTexts(taskSid)
  }

  async function again(work: () => Promise<void>, everyMs: number): Promise<never> {
    await pause(chance.int(0, everyMs))
    for (;;) {
      await work()
      await pause(everyMs)
    }
  }

  /** As the app does, which rests from its last look, whoever asked for that. */
  async function lookByClock(everyMs: number): Promise<never> {
    await pause(chance.int(0, everyMs))
    for (;;) {
      const restMs = lookedAt + everyMs - clock.now()
      await (restMs > 0 ? pause(restMs) : look())
    }
  }

  async function park(): Promise<void> {
    const person = voters.stranger()
    // The composer asks who else has the number, and for the card.
    await Promise.all([world.exchange.readDoc(voterName(office.sender, person)), world.exchange.readDoc(`c.${person}`)])
    parkedWith = person
    await promiseReply(world, { person, to: chance.is(0.5) ? workerId : 'any', msg: world.newId() })
  }

  if (isBelled) {
    carrier.bells.set(workerId, ({ about, taskSid }) => {
      const work = chats.has(taskSid) ? (about === 'task' ? readTexts(taskSid) : undefined) : look()
      work?.catch(fault)
    })
  }
  const kind = isBelled ? 'belled' : 'silent'
  Promise.all([reading.run(), lookByClock(lookMs[kind]), again(lookThoroughly, thoroughMs), again(readAll, textsMs[kind]), again(park, parksEveryMs)]).catch(fault)
}
