/** Everything that runs while a desk is in a team: it looks for its work, hears the bell, and may be the one that reads the number for all. */
import { newId } from '../../../common/ids.ts'
import type { Outcome } from '../../../contract/commands.ts'
import { done, refuse } from '../../../contract/handlers.ts'
import { offlineActivity } from '../../../contract/settings.ts'
import { CarrierError } from '../../provider/provider.ts'
import type { MemberRow } from '../../store/rows/team.ts'
import type { Bell, FoundTeam, Ring, TeamAccess, TeamLine } from '../../team/access.ts'
import { transferChat } from '../../team/chats/transfer.ts'
import type { TeamWorker } from '../../team/exchange.ts'
import type { TeamWorld } from '../../team/world.ts'
import { pause } from '../../time/pause.ts'
import type { Context } from '../core/context.ts'
import { startLooking } from './chats/looking.ts'
import { restMsOf } from './chats/pace.ts'
import { withCrashPoints } from './crash-points.ts'
import type { Deeds } from './deeds/deeds.ts'
import type { Parked } from './known/parked.ts'
import { tellActivity } from './known/presence.ts'
import { leaveTeam } from './member/leaving.ts'
import { troubleOf } from './member/membership.ts'
import { startReading } from './reading.ts'

/** The window of an agent who quits is gone by then; the process stays for so long at most. */
const farewellMs = 1_500

export type RunningParts = {
  readonly access: TeamAccess
  readonly member: MemberRow
  readonly team: FoundTeam
  readonly deeds: Deeds
  /** Hears of every answer of the team: the error, or undefined when it was well. */
  readonly heard: (error: CarrierError | undefined) => void
  /** Hears what the team knows of this agent. */
  readonly met: (worker: TeamWorker) => void
  readonly parked: Parked
  /** The bell is heard from now on, or no more. */
  readonly belled: () => void
  /** Reads what a voter wrote into the chat that is here. */
  readonly bringTexts: (phone: string) => Promise<void>
}
export type Running = Awaited<ReturnType<typeof openRunning>>

/** Rejects with a `CarrierError`. */
export async function openRunning(context: Context, { access, member, team, deeds, heard, bringTexts, met, belled, parked }: RunningParts) {
  const { store, steady } = context
  const line: TeamLine = await access.open(team)
  const closing = new AbortController()
  const world: TeamWorld = {
    exchange: withCrashPoints(line.exchange, context.reached),
    office: team.office,
    me: { desk: member.desk, workerId: member.workerId, name: member.name },
    steady,
    newId,
    async pause(ms) {
      await pause(ms, closing.signal, context)
      if (closing.signal.aborted) throw new Error('The desk is being closed.')
    },
  }
  let isBelled = false
  let isLeaving = false
  let wasCut = true
  const looking = startLooking(context, {
    world: () => (closing.signal.aborted || isLeaving ? undefined : world),
    deeds,
    isBelled: () => isBelled,
    desks: () => reading.desks(),
    wasCut: () => wasCut,
    agreed: () => void (wasCut = false),
    troubled: heard,
    slow: line.slow,
    met,
    settle: parked.settle,
  })
  const bell: Bell | undefined = line.bell(member.workerId, { ring, state })

  /** What the agent does here rings as well; what it comes to is known without a look. */
  function ring({ about, taskSid, isOver }: Ring): void {
    if (about === 'worker') return looking.thoroughly()
    const known = taskSid === undefined ? undefined : store.team.bySid(taskSid)
    const task = known && store.tasks.card(known.taskId)
    if (!known || !task) return looking.look()
    if (deeds.some('accept', ({ taskId }) => taskId === task.id)) return
    if (task.state === 'completed' || task.state === 'canceled') return isOver ? undefined : looking.look()
    if (isOver && task.state !== 'reserved') return isEnding(task.id) ? undefined : looking.thoroughly()
    if (task.state === 'reserved') looking.look()
    if (about === 'task') void bringTexts(task.phone).catch((error: unknown) => (error instanceof CarrierError ? heard(error) : context.ownFault(error)))
  }

  const isEnding = (id: string): boolean => deeds.some('complete', ({ taskId }) => taskId === id) || deeds.some('transfer', ({ taskId }) => taskId === id)

  function state(isConnected: boolean): void {
    if (!isConnected) wasCut = true
    isBelled = isConnected
    looking.thoroughly()
    belled()
  }

  const reading = startReading(context, { ...world, exchange: line.reading }, { slow: line.slow, heard })
  let reads: Promise<void> = Promise.resolve()

  return {
    world,
    bell: () => ({ isBelled, restMs: restMsOf(reading.desks()) }),
    start(): void {
      context.ledger.commit('carrier', () => {
        tellActivity(context, deeds)
        deeds.replace('capacity', 'me', { chats: context.settings().rules.capacity })
      })
      looking.thoroughly()
      reads = reading.run().catch((error: unknown) => {
        if (!closing.signal.aborted) context.ownFault(error)
      })
    },
    /** Another agent of the team is given what waits. Rejects with a `CarrierError`. */
    async assign(taskSid: string, workerId: string): Promise<void> {
      const task = await line.exchange.task(taskSid)
      if (task?.facts) await transferChat(world, { person: task.facts.conv, claim: newId(), taskSid, kind: 'transfer', to: workerId, followAt: task.facts.follow_at, isAgain: false })
    },
    /** The desk leaves the team; what ends there by that is not lost here. */
    async leave(): Promise<Outcome> {
      isLeaving = true
      await looking.stop()
      try {
        await leaveTeam(context, world, access, team)
        return done
      } catch (error) {
        isLeaving = false
        looking.thoroughly()
        if (!(error instanceof CarrierError)) throw error
        return refuse({ kind: 'trouble', text: troubleOf(error) })
      }
    },
    /** The worker leaves the rota and somebody else reads the number, as far as that can be said in a moment; then all of it ends. */
    async stop(): Promise<void> {
      bell?.stop()
      const farewell = Promise.allSettled([reading.yield(), line.exchange.setActivity(member.workerId, offlineActivity)])
      await Promise.race([farewell, pause(farewellMs, undefined, context)])
      closing.abort()
      await Promise.all([looking.stop(), reads])
    },
  }
}
