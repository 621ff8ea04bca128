/**
 * Looks at what the team has for this worker: offers that ring or are withdrawn, chats that became a colleague's, the worker's own activity. A
 * bell says when; without one it looks by the clock.
 */
import { newId } from '../../../../common/ids.ts'
import { isOver as isEnded } from '../../../../common/task/task.ts'
import { CarrierError } from '../../../provider/provider.ts'
import type { Reservation, TeamWorker } from '../../../team/exchange.ts'
import { isOver, type TeamWorld } from '../../../team/world.ts'
import { isAvailable } from '../../core/availability.ts'
import type { Context } from '../../core/context.ts'
import type { Deeds } from '../deeds/deeds.ts'
import { hearActivity } from '../known/presence.ts'
import { heldBy } from './held.ts'
import { bringTask, loseChat, loseOffer, readComing, takeOffer } from './offers.ts'
import { restMsOf } from './pace.ts'
import { takenBy } from './taken.ts'

/** Ms between two looks of a worker who takes work and hears no bell. */
const aloneMs = 3_000
/** Ms between two looks at most of a worker who takes none. */
const idleMs = 10_000
/** TaskRouter deletes a task that has been assigned for a day (twilio.com/docs/taskrouter/api/task). */
const renewAfterMs = 23 * 3_600_000

export type LookingParts = {
  readonly world: () => TeamWorld | undefined
  readonly deeds: Deeds
  /** Whether the bell is heard. */
  readonly isBelled: () => boolean
  /** How many desks the team has at work. */
  readonly desks: () => number
  /** Whether the bell, and with it perhaps the activity at the carrier, was lost since both last knew the same. */
  readonly wasCut: () => boolean
  /** Hears that both know the same activity. */
  readonly agreed: () => void
  readonly troubled: (error: CarrierError | undefined) => void
  /** Hears what the team knows of this agent. */
  readonly met: (worker: TeamWorker) => void
  /** By how much longer than usual to wait. */
  readonly slow: () => number
  /** Looks at what else may have changed with it. */
  readonly settle: (at: TeamWorld) => Promise<void>
}

export function startLooking(context: Context, { world, deeds, isBelled, desks, wasCut, agreed, troubled, slow, met, settle }: LookingParts) {
  const { store, ledger, after, steady, ending } = context
  let callOff = (): void => undefined
  let looking: Promise<void> | undefined
  let isAskedAgain = false
  let thoroughAt = -Infinity

  /** Looks now, or once more after the look that is under way. */
  function look(): void {
    callOff()
    const at = world()
    if (!at || ending.aborted) return
    isAskedAgain = looking !== undefined
    looking ??= lookOnce(at)
      .then(() => troubled(undefined))
      .catch((error: unknown) => (error instanceof CarrierError ? troubled(error) : context.ownFault(error)))
      .finally(() => {
        looking = undefined
        if (isAskedAgain) look()
        else sleep()
      })
  }

  function sleep(): void {
    if (ending.aborted || !world()) return
    const waitMs = isBelled() ? restMs() : isAvailable(context) ? aloneMs : Math.min(idleMs, restMs())
    callOff = after(waitMs * slow(), look)
  }

  const restMs = (): number => restMsOf(desks())

  async function lookOnce(at: TeamWorld): Promise<void> {
    const ringing = await at.exchange.reservations(at.me.workerId, 'pending')
    const inTheWay: Reservation[] = []
    for (const reservation of ringing) if ((await meet(at, reservation)) === 'other-chat') inTheWay.push(reservation)
    withdraw(ringing)
    await settle(at)
    if (steady() - thoroughAt < restMs() * slow() && inTheWay.length === 0) return
    // Whoever asks for it meanwhile has it once more.
    thoroughAt = steady()
    try {
      await lookThoroughly(at)
    } catch (error) {
      thoroughAt = -Infinity
      throw error
    }
    for (const reservation of inTheWay) await meet(at, reservation)
  }

  /**
   * An offer: it rings, or is taken at once where it was promised to this worker, or made by them.
   * @returns `other-chat`: this desk has another chat with that voter, which may be over by now
   */
  async function meet(at: TeamWorld, reservation: Reservation): Promise<'other-chat' | undefined> {
    const known = store.team.bySid(reservation.taskSid)
    if (known) return meetKnown(at, reservation, known.taskId)
    const coming = await readComing(context, at, reservation.taskSid)
    if (!coming) return undefined
    const { facts } = coming.task
    if (deeds.some('open', ({ claim }) => claim === facts.claim) || deeds.some('takeOver', ({ claim }) => claim === facts.claim)) return undefined
    const live = store.conversations.with(facts.conv)
    if (live && store.tasks.live(live.id)) return 'other-chat'
    const isMine = facts.owner === at.me.workerId && isAvailable(context)
    if (isMine && (await at.exchange.answer(at.me.workerId, reservation.sid, 'accepted')) === 'over') return undefined
    bringTask(context, coming, { isMine, reservation: reservation.sid })
    return undefined
  }

  /** What this desk made itself waits for nobody's click; what was offered before rings anew. */
  async function meetKnown(at: TeamWorld, reservation: Reservation, taskId: string): ReturnType<typeof meet> {
    const task = store.tasks.get(taskId)
    const row = store.team.ofTask(taskId)!
    if (task?.state === 'assigned' || task?.state === 'wrapping') {
      await at.exchange.answer(at.me.workerId, reservation.sid, 'accepted')
      store.team.link({ ...row, reservation: reservation.sid })
      return undefined
    }
    if (task?.state === 'reserved' || row.reservation === reservation.sid) return undefined
    store.team.link({ ...row, sid: null })
    return meet(at, reservation)
  }

  function withdraw(ringing: readonly Reservation[]): void {
    const gone = store.team.open().filter(
      ({ state, taskId, reservation }) => state === 'reserved' && !ringing.some(({ sid }) => sid === reservation) && !deeds.some('accept', (deed) => deed.taskId === taskId),
    )
    if (gone.length > 0) ledger.commit('carrier', (stroke) => gone.forEach(({ taskId }) => loseOffer(context, stroke, taskId)))
  }

  async function lookThoroughly(at: TeamWorld): Promise<void> {
    const turnsBefore = deeds.turns()
    const held = await heldBy(at, context)
    for (const reservation of held) await adopt(at, reservation, () => turnsBefore === deeds.turns())
    for (const { taskSid, ageMs } of held) if (ageMs > renewAfterMs) renew(taskSid)
    for (const mine of store.team.open()) {
      const isHeld = held.some(({ taskSid }) => taskSid === mine.sid)
      if (mine.sid === null || isHeld || mine.state === 'reserved' || deeds.some('complete', ({ taskId }) => taskId === mine.taskId) || deeds.some('renew', ({ taskId }) => taskId === mine.taskId)) continue
      await settleLost(at, { ...mine, sid: mine.sid })
    }
    const turns = deeds.turns()
    const worker = await at.exchange.worker(at.me.workerId)
    if (!worker) return
    met(worker)
    if (turns !== deeds.turns()) return
    if (hearActivity(context, deeds, at.office, worker, wasCut())) agreed()
  }

  /** A chat that the carrier knows as this worker's: the desk was away when it was accepted, or its database was. */
  async function adopt(at: TeamWorld, reservation: Reservation, isNews: () => boolean): Promise<void> {
    const known = store.team.bySid(reservation.taskSid)
    const task = known && store.tasks.get(known.taskId)
    if (known && task && !isEnded(task)) return ledger.commit('carrier', (stroke) => takeOffer(context, stroke, known.taskId))
    // What the agent has just done with it is not at the carrier yet, or was not when this was read.
    if (known && (!isNews() || deeds.some('complete') || deeds.some('transfer'))) return
    if (known) store.team.link({ ...known, sid: null })
    const coming = await readComing(context, at, reservation.taskSid)
    if (coming && !deeds.some('open', ({ claim }) => claim === coming.task.facts.claim)) bringTask(context, coming, { isMine: true, reservation: reservation.sid })
  }

  function renew(taskSid: string): void {
    const known = store.team.bySid(taskSid)
    if (known && !deeds.some('renew', ({ taskId }) => taskId === known.taskId)) deeds.add('renew', known.taskId, { taskId: known.taskId, claim: newId() })
    deeds.run()
  }

  /** It is held by nobody here: a colleague took it over, who may have said why, or it was ended elsewhere. */
  async function settleLost(at: TeamWorld, mine: ReturnType<typeof store.team.open>[number] & { readonly sid: string }): Promise<void> {
    const task = await at.exchange.task(mine.sid)
    if (task && !isOver(task)) {
      const holder = (await at.exchange.reservationsOf(mine.sid)).findLast(({ state }) => state !== 'over')
      // Where nobody has it, it waits to be offered to this worker: what was made for them rings at nobody else.
      if (!holder || holder.workerId === at.me.workerId) return
    }
    // Their own chat, which they were too late to take: the app was closed.
    if (task?.state === 'canceled' && task.facts?.owner === at.me.workerId) {
      return void ledger.commit('carrier', () => deeds.add('open', mine.phone, { phone: mine.phone, taskId: mine.taskId, claim: newId() }))
    }
    const told = await takenBy(at, mine.phone)
    ledger.commit('carrier', (stroke) => loseChat(context, stroke, mine, told))
  }

  return {
    look,
    /** Looks at everything. */
    thoroughly(): void {
      thoroughAt = -Infinity
      look()
    },
    async stop(): Promise<void> {
      callOff()
      await looking
    },
  }
}
