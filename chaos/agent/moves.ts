/** What the agent may do next: each move looks at the desk, chooses by chance, and writes down what it does. */
import type { CommandInput, CommandName } from '../../contract/commands.ts'
import type { TextContent } from '../../contract/message.ts'
import type { Task } from '../../contract/model.ts'
import type { Snapshot } from '../../contract/queries.ts'
import type { Bridge } from '../core/bridge.ts'
import type { Chance } from '../core/chance.ts'
import { contentOf, type DeskText } from '../core/facts.ts'
import { deedOf, wordOn } from './answers.ts'
import type { Deeds, NewDeed } from './deeds.ts'
import { anybody, words } from './people.ts'

/** The agent at one running app. */
export type Seat = {
  readonly bridge: Bridge
  readonly deeds: Deeds
  /** Makes texts of this round unlike all others. */
  readonly tag: () => string
  /** What the desk asked when the round began. */
  readonly questions: DeskText[]
  /** Somebody else may say the same at the same time. */
  readonly echo: (chance: Chance, text: { readonly to: string; readonly body: string }) => Promise<void>
}

/** One thing that an agent may do. `work` rejects when the app dies under it. */
type Move = {
  /** How often it is chosen, beside the others that are possible. */
  readonly likely: number
  /** A task in one of these states is needed. */
  readonly states?: readonly Task['state'][]
  readonly work: (seat: Seat, chance: Chance, task: Task) => Promise<void>
}

const moves: readonly Move[] = [
  { likely: 34, work: (seat, chance) => compose(seat, chance) },
  { likely: 30, states: ['assigned'], work: (seat, chance, task) => say(seat, chance, task, words(chance, seat.tag())) },
  // The same words twice in a row: both are meant.
  { likely: 10, states: ['assigned'], work: async (seat, chance, task) => {
    const body = words(chance, seat.tag())
    await Promise.all([say(seat, chance.part('one'), task, body), say(seat, chance.part('other'), task, body)])
  } },
  { likely: 5, states: ['assigned'], work: (seat, chance, task) => retry(seat, chance, task) },
  { likely: 8, states: ['reserved', 'pending'], work: (seat, _chance, { id: taskId }) => ask(seat, { kind: 'accept', taskId }, 'task.accept', { taskId }) },
  { likely: 2, states: ['reserved'], work: (seat, _chance, { id: taskId, offer }) => ask(seat, { kind: 'decline', taskId, offeredAt: offer!.offeredAt }, 'task.decline', { taskId }) },
  { likely: 8, states: ['assigned'], work: (seat, _chance, { id: taskId }) => ask(seat, { kind: 'wrap', taskId }, 'task.wrap', { taskId }) },
  { likely: 8, states: ['wrapping'], work: (seat, _chance, { id: taskId }) => ask(seat, { kind: 'complete', taskId }, 'task.complete', { taskId }) },
  { likely: 5, states: ['assigned', 'wrapping'], work: (seat, chance, { conversationId: key }) => saveDraft(seat, { key, body: chance.hits(0.1) ? '' : words(chance, seat.tag()), messageId: chance.uuid() }) },
  { likely: 3, work: (seat, chance) => saveDraft(seat, { key: 'composer', to: anybody(chance), body: words(chance, seat.tag()), messageId: chance.uuid() }) },
  { likely: 3, work: async (seat, chance) => {
    await setActivity(seat, chance.pick(['break', 'lunch', 'training', 'offline'] as const))
    if (chance.hits(0.85)) await setActivity(seat, 'available')
  } },
]

/** Does one of the things that are possible now, besides now and then ending the wait for a reply. */
export async function move(seat: Seat, chance: Chance): Promise<void> {
  const { tasks, routes } = await seat.bridge.query('desk.snapshot', {})
  if (routes.length > 0 && chance.hits(0.02)) return endRoute(seat, chance, routes)
  if (seat.questions.length > 0 && chance.hits(0.2)) return answer(seat, chance)
  const fitting = moves.map(({ states }) => tasks.filter(({ state }) => !states || states.includes(state)))
  const weights = Object.fromEntries(moves.map(({ likely, states }, index) => [index, states && fitting[index]!.length === 0 ? 0 : likely]))
  const chosen = Number(chance.weighted(weights))
  const { states, work } = moves[chosen]!
  await work(seat, chance, (states ? chance.pick(fitting[chosen]!) : undefined) as Task)
}

/** Sets the worker's activity and writes it down. */
export function setActivity(seat: Seat, activity: CommandInput<'activity.set'>['activity']): Promise<void> {
  return ask(seat, { kind: 'activity', activity }, 'activity.set', { activity })
}

/** One in five has a picture along, which others who say the same never have. */
const pictured = (chance: Chance): { readonly pictureUrl?: string } => (chance.hits(0.2) ? { pictureUrl: 'https://hotline.example/ballot.png' } : {})

/** Sends by one of the composer's three options, to anybody. */
export async function compose(seat: Seat, chance: Chance): Promise<void> {
  const input = {
    phone: anybody(chance), body: words(chance, seat.tag()), option: chance.pick(['open', 'me', 'any'] as const),
    messageId: chance.uuid(), taskId: chance.uuid(), routeId: chance.uuid(), ...pictured(chance),
  }
  const body = contentOf(input.body, input.pictureUrl !== undefined)
  // As the page does: what is sent was a draft before.
  if (chance.hits(0.3)) await saveDraft(seat, { key: 'composer', to: input.phone, body: input.body, pictureUrl: input.pictureUrl, messageId: input.messageId })
  const mayUndo = chance.hits(0.3)
  await Promise.all([seat.echo(chance, { to: input.phone, body: input.body }), ask(seat, { kind: 'compose', ...input, body }, 'compose.send', { ...input, ...(mayUndo && { mayUndo }) })])
  if (mayUndo && chance.hits(0.4)) await takeBack(seat, chance, input)
}

/** Takes a text back while it waits for that: it is withdrawn, and in the same moment its words are a draft. */
async function takeBack({ bridge, deeds }: Seat, chance: Chance, { messageId, body, pictureUrl }: { readonly messageId: string } & TextContent): Promise<void> {
  const draft = { key: chance.uuid(), body, pictureUrl, messageId: chance.uuid() }
  const answered = [deeds.note({ kind: 'withdraw', messageId }), deeds.note({ kind: 'draft', ...draft, body: contentOf(body, pictureUrl !== undefined) })]
  const outcome = await bridge.command('message.recall', { messageId, draft })
  for (const hear of answered) hear(outcome.ok ? 'ok' : outcome.refusal.kind)
}

async function retry(seat: Seat, chance: Chance, { conversationId, phone }: Task): Promise<void> {
  const { messages } = await seat.bridge.query('message.page', { conversationId, limit: 50 })
  const failed = messages.filter(({ delivery, retriedBy }) => (delivery === 'failed' || delivery === 'undelivered') && !retriedBy)
  if (failed.length === 0) return
  const { id: messageId, body: said, pictureUrl } = chance.pick(failed)
  const body = contentOf(said, pictureUrl !== undefined)
  const [newId, later] = [chance.uuid(), chance.hits(0.2)]
  await ask(seat, { kind: 'retry', phone, body, messageId, newId, later }, 'message.retry', { messageId, newId, later })
}

async function endRoute(seat: Seat, chance: Chance, routes: Snapshot['routes']): Promise<void> {
  const { id: routeId } = chance.pick(routes)
  if (chance.hits(0.5)) return ask(seat, { kind: 'cancel route', routeId }, 'route.cancel', { routeId })
  const input = { routeId, taskId: chance.uuid() }
  await ask(seat, { kind: 'open route', ...input }, 'route.open', input)
}

async function say(seat: Seat, chance: Chance, { id: taskId, phone }: Task, body: string): Promise<void> {
  const messageId = chance.uuid()
  const picture = pictured(chance)
  const said = { phone, body: contentOf(body, picture.pictureUrl !== undefined), messageId }
  await Promise.all([seat.echo(chance, { to: phone, body }), ask(seat, { kind: 'say', ...said }, 'message.send', { messageId, taskId, body, ...picture })])
}

/** Says something to one of the desk's questions, or leaves it for later. */
async function answer(seat: Seat, chance: Chance): Promise<void> {
  const [text] = seat.questions.splice(chance.whole(0, seat.questions.length - 1), 1)
  const { id: messageId } = text!
  const word = wordOn(text!, chance)
  if (word === 'leave') return
  const deed = deedOf(word, messageId)
  if (deed.kind === 'decide') return ask(seat, deed, 'message.decide', { messageId, wasSent: deed.wasSent })
  await ask(seat, deed, `message.${deed.kind}`, { messageId })
}

function saveDraft(seat: Seat, draft: CommandInput<'draft.save'>): Promise<void> {
  return ask(seat, { kind: 'draft', ...draft, body: contentOf(draft.body, draft.pictureUrl !== undefined) }, 'draft.save', draft)
}

/** Asks the desk for it; the deed is on the list before the desk hears of it. */
async function ask<N extends CommandName>({ bridge, deeds }: Seat, deed: NewDeed, name: N, input: CommandInput<N>): Promise<void> {
  const answered = deeds.note(deed)
  const outcome = await bridge.command(name, input)
  answered(outcome.ok ? 'ok' : outcome.refusal.kind)
}
