/** The team of this desk: whether it is in one, and everything that runs while it is. */
import type { CommandInput, Outcome } from '../../../contract/commands.ts'
import { done, refuse, type CommandHandlers, type DeskHandlers, type TeamCommand } from '../../../contract/handlers.ts'
import type { Team, TeamState } from '../../../contract/team.ts'
import { CarrierError, type Provider } from '../../provider/provider.ts'
import type { MemberRow } from '../../store/rows/team.ts'
import { pause } from '../../time/pause.ts'
import type { FoundTeam } from '../../team/access.ts'
import type { TeamWorker } from '../../team/exchange.ts'
import type { Context } from '../core/context.ts'
import type { Touched } from '../core/ledger.ts'
import type { Routing } from '../core/routing.ts'
import { openBoard } from './board.ts'
import { noteCard } from './cards.ts'
import { teamCommands } from './commands.ts'
import { openDeeds } from './deeds.ts'
import { openDoing } from './doing.ts'
import { findAndJoin, setUpAndJoin, troubleOf, type Joined } from './membership.ts'
import { teamRouting } from './routing.ts'
import { openRunning, type Running } from './running.ts'
import { endShift } from './shift.ts'
import { words } from './words.ts'

/** So long at most a connection waits to hear whether its number is a team's. */
const findMs = 3_000
/** So often a desk that works alone asks again, and one that was told to join tries it again. */
const againMs = 60_000
const joinAgainMs = 5_000

export type TeamParts = {
  readonly alone: Routing
  readonly local: DeskHandlers
  /** What an administrator has set: to make and join, to join, or to have none; undefined for the agent's own choice. */
  readonly wish: 'off' | 'setup' | 'join' | undefined
  /** Reads what a voter wrote into the chat that is here. */
  readonly bringTexts: (phone: string) => Promise<void>
}

export type DeskTeam = ReturnType<typeof openTeam>

export function openTeam(context: Context, { alone, local, wish, bringTexts }: TeamParts) {
  const { store, ledger, line, after, ending } = context
  let member: MemberRow | undefined = wish === 'off' ? undefined : store.team.member(line.get().sender ?? '')
  const isSent = wish === 'setup' || wish === 'join'
  let state: TeamState = member ? 'on' : isSent ? 'joining' : 'off'
  /** Whether this desk hands out work by itself. */
  let isAlone = !member && !isSent
  let trouble: string | undefined
  let isSupervisor = false
  let running: Running | undefined
  let callOff = (): void => undefined

  const world = () => running?.world
  const deeds = openDeeds(context, openDoing(context, bringTexts), world, heard)
  const inTeam = teamRouting(context, deeds)
  const board = openBoard(context, world)
  const ofTeam = teamCommands(context, deeds, local)

  const view = (): Team => ({ state, isSupervisor, waiting: store.team.deeds.count(), ...(member && { workerId: member.workerId }), ...(trouble !== undefined && { trouble }) })
  let told = JSON.stringify(view())
  function say(): void {
    const row = view()
    if (JSON.stringify(row) === told) return
    told = JSON.stringify(row)
    ledger.say([{ kind: 'team', row }])
  }

  function become(next: TeamState, why?: string): void {
    state = next
    trouble = why
    say()
  }

  /** The team answered, or did not. */
  function heard(error: CarrierError | undefined): void {
    const next = error && (error.trouble === 'keys' || error.trouble === 'denied' ? troubleOf(error) : words.waiting)
    if (trouble === next || state !== 'on') return
    trouble = next
    say()
  }

  async function begin(provider: Provider, row: MemberRow): Promise<void> {
    member = row
    isAlone = false
    become('on')
    const opened = await openRunning(context, { provider, member: row, team: JSON.parse(row.office) as FoundTeam, deeds, heard, bringTexts, met })
    if (provider !== context.provider() || ending.aborted) return opened.stop()
    running = opened
    running.start()
    deeds.run()
  }

  /** What the team says of this agent. */
  function met(worker: TeamWorker): void {
    isSupervisor = worker.isSupervisor
    say()
  }

  async function end(): Promise<void> {
    callOff()
    const ended = running
    running = undefined
    await ended?.stop()
  }

  /** Asks whether the number is a team's, which a desk alone must not route for. */
  async function look(provider: Provider): Promise<void> {
    const found = await Promise.race([provider.team?.find().catch(() => undefined), pause(findMs, ending, context)])
    if (provider !== context.provider() || member) return
    if (found && state !== 'foreign') withdrawAll()
    isAlone = !found
    become(found ? 'foreign' : 'off')
    callOff()
    callOff = after(againMs, () => void look(provider))
  }

  /** What rings here is the team's to hand out. */
  function withdrawAll(): void {
    ledger.commit('carrier', (stroke) => {
      for (const task of store.tasks.ringing()) inTeam.release(stroke, task, 'rescinded')
    })
  }

  async function enter(provider: Provider, by: 'setup' | 'join'): Promise<Outcome> {
    if (!provider.team) return refuse({ kind: 'trouble', text: words.noLine })
    const before = state
    become(by === 'setup' ? 'setting-up' : 'joining')
    try {
      const { outcome, member: row }: Joined = await (by === 'setup' ? setUpAndJoin(context, provider.team) : findAndJoin(context, provider.team))
      if (row && provider === context.provider()) await begin(provider, row)
      else become(before, outcome.ok || outcome.refusal.kind !== 'trouble' ? undefined : outcome.refusal.text)
      return outcome
    } catch (error) {
      become(before)
      throw error
    }
  }

  /** As an administrator has set it: again and again, until it is done. */
  async function enterUnasked(provider: Provider, by: 'setup' | 'join'): Promise<void> {
    const outcome = await enter(provider, by)
    if (outcome.ok || provider !== context.provider() || ending.aborted) return
    callOff()
    callOff = after(joinAgainMs, () => void enterUnasked(provider, by).catch(context.ownFault))
  }

  async function leave(): Promise<Outcome> {
    const provider = context.provider()
    if (!member || !running || !provider?.team) return refuse({ kind: 'trouble', text: words.noLine })
    become('leaving')
    const outcome = await running.leave()
    if (!outcome.ok) {
      become('on', outcome.refusal.kind === 'trouble' ? outcome.refusal.text : undefined)
      return outcome
    }
    store.team.leave(member.sender)
    member = undefined
    await end()
    await look(provider)
    return done
  }

  const withLine = (work: (provider: Provider) => Promise<Outcome>): Promise<Outcome> => {
    const provider = context.provider()
    return provider ? work(provider) : Promise.resolve(refuse({ kind: 'trouble', text: words.noLine }))
  }
  const supervising = async (work: (at: NonNullable<ReturnType<typeof world>>) => Promise<unknown>): Promise<Outcome> => {
    const at = world()
    if (!at) return refuse({ kind: 'trouble', text: words.noLine })
    if (!isSupervisor) return refuse({ kind: 'trouble', text: words.notSupervisor })
    try {
      await work(at)
      board.renew()
      return done
    } catch (error) {
      if (!(error instanceof CarrierError)) throw error
      return refuse({ kind: 'trouble', text: troubleOf(error) })
    }
  }
  const commands: CommandHandlers<TeamCommand> = {
    'team.setUp': () => withLine((provider) => enter(provider, 'setup')),
    'team.join': () => withLine((provider) => enter(provider, 'join')),
    'team.leave': leave,
    'team.endShift': ({ note }) => (running ? endShift(context, deeds, note) : refuse({ kind: 'trouble', text: words.noLine })),
    'team.setActivity': ({ workerId, activity }) => supervising((at) => at.exchange.setActivity(workerId, activity)),
    'team.putFirst': ({ taskSid }) => supervising((at) => at.exchange.prioritize(taskSid, 100)),
    'team.assign': ({ taskSid, workerId }) => supervising(() => running!.assign(taskSid, workerId)),
  }

  /** In a team its own, else the desk's. */
  const through = <K extends keyof typeof ofTeam>(name: K) => (input: CommandInput<K>): Outcome | Promise<Outcome> => {
    if (state === 'on') return (ofTeam[name] as (input: CommandInput<K>) => Outcome | Promise<Outcome>)(input)
    return name in local ? (local as unknown as Record<string, (input: CommandInput<K>) => Outcome>)[name]!(input) : refuse({ kind: 'illegal-move' })
  }

  return {
    view,
    routing: (): Routing => (isAlone ? alone : inTeam),
    commands: { ...commands, ...Object.fromEntries(Object.keys(ofTeam).map((name) => [name, through(name as keyof typeof ofTeam)])) } as CommandHandlers<TeamCommand | keyof typeof ofTeam>,
    queries: { 'team.board': (_: object) => board.board(), 'team.elsewhere': ({ phone }: { readonly phone: string }) => board.elsewhere(phone) },
    /** A way to the carrier is there. Resolves when it is known who hands out work. */
    async connect(provider: Provider): Promise<void> {
      await end()
      const row = wish === 'off' ? undefined : store.team.member(provider.sender)
      member = row
      if (row && provider.team) return begin(provider, row)
      if (provider.team && isSent) return void enterUnasked(provider, wish as 'setup' | 'join').catch(context.ownFault)
      if (provider.team) await look(provider)
    },
    disconnect: end,
    /** Rows changed: their people's cards may have to hear of it. */
    touched(rows: Touched): void {
      if (state !== 'on') return
      for (const [kind, id] of rows) if (kind === 'contact') noteCard(context, deeds, id)
      deeds.run()
      say()
    },
    deeds,
    /** Whether the bell is heard, so that the list need not be read for what it tells. */
    isBelled: (): boolean => running?.isBelled() ?? false,
    async close(): Promise<void> {
      await end()
      await deeds.stop()
    },
  }
}
