/** The agent's commands at a desk in a team: what the team has to answer is asked first, what it has not answered in time goes on by itself. */
import { personOf } from '../../../common/address.ts'
import { newId } from '../../../common/ids.ts'
import type { CommandInput, Outcome } from '../../../contract/commands.ts'
import { done, refuse, type CommandHandlers, type DeskHandlers } from '../../../contract/handlers.ts'
import { pause } from '../../time/pause.ts'
import { composeVerdict, takeComposed } from '../commands/compose.ts'
import type { Context } from '../core/context.ts'
import { lacksOutcome } from '../ending/wrap-up.ts'
import type { Deeds } from './deeds/deeds.ts'
import { words } from './deeds/words.ts'

/** How long a click waits for the team. */
const patienceMs = { card: 1_500, claim: 3_000, answer: 5_000 } as const

/** The commands that a team has a say in; all others are the desk's own. */
export type TeamSay = 'compose.send' | 'task.accept' | 'task.complete' | 'route.open' | 'route.cancel' | 'route.change' | 'task.transfer' | 'task.handOn' | 'task.takeOver' | 'message.recall'

/** @param readCard reads what the team knows of a person, where that was not read lately; never rejects */
export function teamCommands(context: Context, deeds: Deeds, local: DeskHandlers, readCard: (phone: string) => Promise<void>): CommandHandlers<TeamSay> {
  const { store } = context

  async function compose(input: CommandInput<'compose.send'>): Promise<Outcome> {
    const verdict = composeVerdict(context, input)
    if (verdict) return verdict
    const phone = personOf(input.phone).person
    await Promise.race([readCard(phone), pause(patienceMs.card, context.ending, context)])
    const barred = composeVerdict(context, input)
    if (barred) return barred
    const asked = input.option === 'open' ? await open(phone, input.taskId) : await promise(phone, input, input.option)
    if (asked && !asked.ok) return asked
    // The team may have said while we asked that the voter has written, so that their chat is here already.
    return composeVerdict(context, input) ?? takeComposed(context, input)
  }

  /** What the team does not answer in time does not keep a text from its voter. */
  const open = (phone: string, taskId: string) => deeds.now('open', phone, { phone, taskId, claim: newId() }, patienceMs.claim)

  function promise(phone: string, { messageId, anyway }: CommandInput<'compose.send'>, to: 'me' | 'any') {
    return deeds.now('promise', phone, { phone, to, messageId, anyway: anyway === true }, patienceMs.claim)
  }

  async function accept({ taskId }: CommandInput<'task.accept'>): Promise<Outcome> {
    const task = store.tasks.get(taskId)
    if (!task) return refuse({ kind: 'gone' })
    if (task.state === 'assigned') return done
    if (task.state !== 'reserved') return refuse({ kind: 'taken' })
    // It must not ring off while the carrier is being asked.
    store.dues.clear('offer', taskId)
    return (await deeds.now('accept', taskId, { taskId }, patienceMs.answer)) ?? notInTime()
  }

  async function complete({ taskId }: CommandInput<'task.complete'>): Promise<Outcome> {
    const task = store.tasks.get(taskId)
    if (!task) return refuse({ kind: 'gone' })
    if (task.state === 'completed') return done
    if (task.state !== 'wrapping') return refuse({ kind: 'illegal-move' })
    if (lacksOutcome(context, task)) return refuse({ kind: 'no-outcome' })
    return (await deeds.now('complete', taskId, { taskId }, patienceMs.answer)) ?? notInTime()
  }

  async function transfer({ taskId, to, note }: CommandInput<'task.transfer'>): Promise<Outcome> {
    const task = store.tasks.get(taskId)
    if (!task) return refuse({ kind: 'gone' })
    if (task.state !== 'assigned' && task.state !== 'wrapping') return refuse({ kind: 'illegal-move' })
    return (await deeds.now('transfer', taskId, { taskId, to, note, claim: newId() }, patienceMs.answer)) ?? notInTime()
  }

  async function routeOpen(input: CommandInput<'route.open'>): Promise<Outcome> {
    const route = store.routes.get(input.routeId)
    if (route?.state !== 'open') return local['route.open'](input)
    const asked = await open(route.phone, input.taskId)
    return asked && !asked.ok ? asked : local['route.open'](input)
  }

  function routeCancel(input: CommandInput<'route.cancel'>): Outcome {
    const route = store.routes.get(input.routeId)
    const outcome = local['route.cancel'](input)
    if (outcome.ok && route) deeds.add('unpromise', route.phone, { phone: route.phone, messageId: route.messageId })
    deeds.run()
    return outcome
  }

  function recall(input: CommandInput<'message.recall'>): Outcome {
    const route = store.routes.byMessage(input.messageId)
    const outcome = local['message.recall'](input)
    if (outcome.ok && route?.state === 'open') deeds.add('unpromise', route.phone, { phone: route.phone, messageId: route.messageId })
    deeds.run()
    return outcome
  }

  function routeChange(input: CommandInput<'route.change'>): Outcome {
    const route = store.routes.get(input.routeId)
    const outcome = local['route.change'](input)
    if (outcome.ok && route) deeds.add('promise', route.phone, { phone: route.phone, to: input.to, messageId: route.messageId, anyway: true })
    deeds.run()
    return outcome
  }

  return {
    'compose.send': compose,
    'task.accept': accept,
    'task.complete': complete,
    'message.recall': recall,
    'route.open': routeOpen,
    'route.cancel': routeCancel,
    'route.change': routeChange,
    'task.transfer': transfer,
    'task.handOn': ({ taskId }) => transfer({ taskId, to: 'queue', note: '' }),
    'task.takeOver': async ({ phone, taskId, reason }) => (await deeds.now('takeOver', phone, { phone, taskId, claim: newId(), reason }, patienceMs.answer)) ?? notInTime(),
  }
}

/** Each of them by the team while the desk is in one, else by the desk itself. */
export function byTeamOrAlone(isOn: () => boolean, ofTeam: CommandHandlers<TeamSay>, local: DeskHandlers): CommandHandlers<TeamSay> {
  const orAlone = <K extends TeamSay>(name: K) => (input: CommandInput<K>): Outcome | Promise<Outcome> => {
    if (isOn()) return (ofTeam[name] as (input: CommandInput<K>) => Outcome | Promise<Outcome>)(input)
    return name in local ? (local as unknown as Record<string, (input: CommandInput<K>) => Outcome>)[name]!(input) : refuse({ kind: 'illegal-move' })
  }
  return Object.fromEntries(Object.keys(ofTeam).map((name) => [name, orAlone(name as TeamSay)])) as CommandHandlers<TeamSay>
}

const notInTime = (): Outcome => refuse({ kind: 'trouble', text: words.notInTime })
