/** The team of this desk: whether it is in one, and everything that runs while it is. */
import type { Outcome } from '../../../contract/commands.ts'
import { done, refuse, type CommandHandlers, type DeskHandlers, type TeamCommand } from '../../../contract/handlers.ts'
import type { Team, TeamState } from '../../../contract/team.ts'
import type { CarrierError, Provider } from '../../provider/provider.ts'
import type { MemberRow } from '../../store/rows/team.ts'
import type { FoundTeam, TeamAccess } from '../../team/access.ts'
import type { TeamWorker } from '../../team/exchange.ts'
import type { Context } from '../core/context.ts'
import type { Touched } from '../core/ledger.ts'
import type { Routing } from '../core/routing.ts'
import { openBoard } from './board.ts'
import { openDoing } from './chats/doing.ts'
import { byTeamOrAlone, teamCommands } from './commands.ts'
import { openDeeds } from './deeds/deeds.ts'
import { words } from './deeds/words.ts'
import { noteCards, openCards } from './known/cards.ts'
import { openParked } from './known/parked.ts'
import { sharedCommands } from './known/shared.ts'
import { withdrawWaiting } from './member/along.ts'
import { openEntering } from './member/entering.ts'
import { openFinding } from './member/finding.ts'
import { troubleOf } from './member/membership.ts'
import { endShift } from './member/shift.ts'
import { teamRouting } from './routing.ts'
import { openRunning, type Running } from './running.ts'
import { forScheduled } from './scheduled.ts'
import { supervisorCommands } from './supervisor.ts'

/** So often a desk that was told to join tries it again. */
const joinAgainMs = 5_000

export type TeamParts = {
  readonly alone: Routing
  readonly local: DeskHandlers
  /** What an administrator has set: to make and join, to join, or to have none; undefined for the agent's own choice. */
  readonly wish: 'off' | 'setup' | 'join' | undefined
  /** Reads what a voter wrote into the chat that is here. */
  readonly bringTexts: (phone: string) => Promise<void>
  /** The bell is heard from now on, or no more. */
  readonly belled: () => void
}

export function openTeam(context: Context, { alone, local, wish, bringTexts, belled }: TeamParts) {
  const { store, ledger, line, after, ending } = context
  let member: MemberRow | undefined = wish === 'off' ? undefined : store.team.member(line.get().sender ?? '')
  const isSent = wish === 'setup' || wish === 'join'
  let state: TeamState = member ? 'on' : isSent ? 'joining' : 'off'
  /** Whether this desk hands out work by itself. */
  let isAlone = !member && !isSent
  let trouble: string | undefined
  let isSupervisor = false
  let running: Running | undefined
  let access: TeamAccess | undefined
  let callOff = (): void => undefined

  const world = () => running?.world
  const deeds = openDeeds(context, openDoing(context, bringTexts, (kind, fits): boolean => deeds.some(kind, fits)), world, heard)
  const parked = openParked(context, deeds)
  const inTeam = teamRouting(context, deeds, parked)
  const cards = openCards(context, world)
  const board = openBoard(context, cards, world)
  const ofTeam = teamCommands(context, deeds, local, cards.read)
  const ofCards = sharedCommands(context, { isOn: () => state === 'on', cards, local })

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
    finding.stop()
    become('on')
    const opened = await openRunning(context, { access: access!, member: row, team: JSON.parse(row.office) as FoundTeam, deeds, heard, bringTexts, met, belled, parked })
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
    finding.stop()
    const ended = running
    running = undefined
    await ended?.stop()
    if (ended && !ending.aborted) belled()
  }

  const finding = openFinding(context, (isTeams) => {
    if (member || state === 'setting-up' || state === 'joining') return
    // What waits and rings here is the team's to hand out.
    if (isTeams && isAlone) ledger.commit('carrier', (stroke) => store.tasks.open().forEach((task) => withdrawWaiting(context, stroke, task)))
    isAlone = !isTeams
    become(isTeams ? 'foreign' : 'off')
  })

  const entering = openEntering(context, deeds, {
    access: () => access,
    async entered(provider, row) {
      if (provider === context.provider()) await begin(provider, row)
    },
    state: () => state,
    become,
    again: (work) => {
      callOff()
      callOff = after(joinAgainMs, work)
    },
  })

  async function leave(): Promise<Outcome> {
    if (!member || !running || !access || !context.provider()) return refuse({ kind: 'trouble', text: words.noLine })
    become('leaving')
    const outcome = await running.leave()
    if (!outcome.ok) {
      become('on', outcome.refusal.kind === 'trouble' ? outcome.refusal.text : undefined)
      return outcome
    }
    member = undefined
    await end()
    become('foreign')
    await finding.look(access)
    return done
  }

  const commands: CommandHandlers<TeamCommand> = {
    'team.setUp': () => entering.enter('setup'),
    'team.join': () => entering.enter('join'),
    'team.leave': leave,
    'team.endShift': ({ note }) => (running ? endShift(context, deeds, note) : refuse({ kind: 'trouble', text: words.noLine })),
    ...supervisorCommands({ running: () => running, isSupervisor: () => isSupervisor, changed: board.renew }),
  }

  return {
    view,
    routing: (): Routing => (isAlone ? alone : inTeam),
    commands: { ...commands, ...byTeamOrAlone(() => state === 'on', ofTeam, local), ...ofCards },
    queries: board.queries,
    /** A way to the carrier is there. Resolves when it is known who hands out work. */
    async connect(provider: Provider, through?: TeamAccess): Promise<void> {
      await end()
      access = through
      entering.connected()
      const row = wish === 'off' ? undefined : store.team.member(provider.sender)
      member = row
      if (row && access) return begin(provider, row)
      if (access && isSent) return entering.enterUnasked(provider, wish)
      if (state === 'on') become('off')
      isAlone = state === 'off'
      if (access) await finding.look(access)
    },
    disconnect: end,
    /** Rows changed: their people's cards may have to hear of it. */
    touched(rows: Touched): void {
      if (state !== 'on') return
      noteCards(context, deeds, rows)
      deeds.run()
      say()
    },
    /** The agent looks at a person: what the team knows of them is read. */
    readCard: (phone: string): void => void cards.read(phone),
    /** The agent takes more or fewer chats at a time from now on. */
    settingsChanged(): void {
      if (running) ledger.commit('worker', () => deeds.replace('capacity', 'me', { chats: context.settings().rules.capacity }))
    },
    deeds,
    ...forScheduled(context, { isOn: () => state === 'on', deeds, readCard: cards.read, holderOf: async (phone) => board.queries['team.elsewhere']({ phone }) }),
    bell: () => running?.bell(),
    async close(): Promise<void> {
      await end()
      await deeds.stop()
    },
  }
}
