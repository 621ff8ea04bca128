/**
 * Looks at what the team has for this worker: offers that ring or are withdrawn, chats that became a colleague's, the worker's own activity. A
 * bell says when; without one it looks by the clock.
 */
import { CarrierError } from '../../provider/provider.ts'
import type { Reservation, TeamWorker } from '../../team/exchange.ts'
import { Voter, voterName } from '../../team/records.ts'
import type { TeamWorld } from '../../team/world.ts'
import { isAvailable } from '../core/availability.ts'
import type { Context } from '../core/context.ts'
import type { Deeds } from './deeds.ts'
import { bringTask, loseChat, loseOffer, readComing, takeOffer } from './offers.ts'
import { hearActivity } from './presence.ts'

/** Ms between two looks: with a bell that is heard, while the worker takes work, and while not. */
const everyMs = { belled: 30_000, available: 3_000, unavailable: 10_000 } as const
/** So often everything is looked at, not the offers alone. */
const thoroughEveryMs = 30_000

export type LookingParts = {
  readonly world: () => TeamWorld | undefined
  readonly deeds: Deeds
  /** Whether the bell is heard. */
  readonly isBelled: () => boolean
  /** Whether the bell, and with it perhaps the activity at the carrier, was lost since the last look at the worker. */
  readonly wasCut: () => boolean
  readonly troubled: (error: CarrierError | undefined) => void
  /** Hears what the team knows of this agent. */
  readonly met: (worker: TeamWorker) => void
  /** By how much longer than usual to wait. */
  readonly slow: () => number
}

export function startLooking(context: Context, { world, deeds, isBelled, wasCut, troubled, slow, met }: LookingParts) {
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
    callOff = after(everyMs[isBelled() ? 'belled' : isAvailable(context) ? 'available' : 'unavailable'] * slow(), look)
  }

  async function lookOnce(at: TeamWorld): Promise<void> {
    const ringing = await at.exchange.reservations(at.me.workerId, 'pending')
    for (const reservation of ringing) await meet(at, reservation)
    withdraw(ringing)
    if (steady() - thoroughAt < thoroughEveryMs && thoroughAt !== -Infinity) return
    await lookThoroughly(at)
    thoroughAt = steady()
  }

  /** An offer: it rings, or is taken at once where it was promised to this worker, or made by them. */
  async function meet(at: TeamWorld, reservation: Reservation): Promise<void> {
    const known = store.team.bySid(reservation.taskSid)
    if (known) return meetKnown(at, reservation, known.taskId)
    const coming = await readComing(context, at, reservation.taskSid)
    if (!coming) return
    const { facts } = coming.task
    if (deeds.some('open', ({ claim }) => claim === facts.claim) || deeds.some('takeOver', ({ claim }) => claim === facts.claim)) return
    const live = store.conversations.with(facts.conv)
    if (live && store.tasks.live(live.id)) return
    const isMine = facts.owner === at.me.workerId && isAvailable(context)
    if (isMine && (await at.exchange.answer(at.me.workerId, reservation.sid, 'accepted')) === 'over') return
    bringTask(context, coming, { isMine, reservation: reservation.sid })
  }

  /** What this desk made itself waits for nobody's click; what was offered before rings anew. */
  async function meetKnown(at: TeamWorld, reservation: Reservation, taskId: string): Promise<void> {
    const task = store.tasks.get(taskId)
    const row = store.team.ofTask(taskId)!
    if (task?.state === 'assigned' || task?.state === 'wrapping') {
      await at.exchange.answer(at.me.workerId, reservation.sid, 'accepted')
      return void store.team.link({ ...row, reservation: reservation.sid })
    }
    if (task?.state === 'reserved' || row.reservation === reservation.sid) return
    store.team.link({ ...row, sid: null })
    await meet(at, reservation)
  }

  function withdraw(ringing: readonly Reservation[]): void {
    const gone = store.team.open().filter(
      ({ state, taskId, reservation }) => state === 'reserved' && !ringing.some(({ sid }) => sid === reservation) && !deeds.some('accept', (deed) => deed.taskId === taskId),
    )
    if (gone.length > 0) ledger.commit('carrier', (stroke) => gone.forEach(({ taskId }) => loseOffer(context, stroke, taskId)))
  }

  async function lookThoroughly(at: TeamWorld): Promise<void> {
    const held = await at.exchange.reservations(at.me.workerId, 'held')
    for (const reservation of held) await adopt(at, reservation)
    for (const mine of store.team.open()) {
      const isHeld = held.some(({ taskSid }) => taskSid === mine.sid)
      if (mine.sid === null || isHeld || mine.state === 'reserved' || deeds.some('complete', ({ taskId }) => taskId === mine.taskId)) continue
      await settleLost(at, { ...mine, sid: mine.sid })
    }
    const turns = deeds.turns()
    const worker = await at.exchange.worker(at.me.workerId)
    if (!worker) return
    met(worker)
    if (turns !== deeds.turns()) return
    hearActivity(context, deeds, worker, wasCut())
  }

  /** A chat that the carrier knows as this worker's: the desk was away when it was accepted, or its database was. */
  async function adopt(at: TeamWorld, reservation: Reservation): Promise<void> {
    const known = store.team.bySid(reservation.taskSid)
    const isLost = known && store.tasks.get(known.taskId)?.state === 'canceled'
    if (known && !isLost) return ledger.commit('carrier', (stroke) => takeOffer(context, stroke, known.taskId))
    // It rang off here, and was accepted all the same.
    if (known) store.team.link({ ...known, sid: null })
    const coming = await readComing(context, at, reservation.taskSid)
    if (coming && !deeds.some('open', ({ claim }) => claim === coming.task.facts.claim)) bringTask(context, coming, { isMine: true, reservation: reservation.sid })
  }

  /** It is held by nobody here: a colleague took it over, who may have said why, or it was ended elsewhere. */
  async function settleLost(at: TeamWorld, mine: ReturnType<typeof store.team.open>[number] & { readonly sid: string }): Promise<void> {
    const task = await at.exchange.task(mine.sid)
    if (task?.state === 'assigned' || task?.state === 'reserved' || task?.state === 'pending') {
      const rows = await at.exchange.reservationsOf(mine.sid)
      if (rows.some(({ workerId, state }) => workerId === at.me.workerId && (state === 'pending' || state === 'accepted'))) return
    }
    const told = await takenBy(at, mine.phone)
    ledger.commit('carrier', (stroke) => loseChat(context, stroke, mine, told))
  }

  /** Whose a voter's chat is now, and why where they said so. */
  async function takenBy({ exchange, office }: TeamWorld, phone: string): Promise<{ readonly by?: string; readonly why?: string }> {
    const { task } = Voter.parse((await exchange.readDoc(voterName(office.sender, phone)))?.data ?? {})
    const facts = task?.state === 'live' ? (await exchange.task(task.sid))?.facts : undefined
    if (facts?.kind !== 'open' || facts.from === undefined) return {}
    return { by: facts.from, ...(facts.note && { why: facts.note }) }
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
