/** What the agent may do next: each move looks at the desk, chooses by chance, and writes down what it does. */
import type { CommandInput, CommandName } from '../contract/commands.ts'
import type { Task } from '../contract/model.ts'
import type { Snapshot } from '../contract/queries.ts'
import type { Bridge } from './bridge.ts'
import type { Chance } from './chance.ts'
import type { Deeds, NewDeed } from './deeds.ts'
import { anybody, words } from './people.ts'

/** The agent at one running app. */
export type Seat = {
  readonly bridge: Bridge
  readonly deeds: Deeds
  /** Makes texts of this round unlike all others. */
  readonly tag: () => string
}

/** One thing that an agent does. It rejects when the app dies under it. */
type Move = (seat: Seat, chance: Chance) => Promise<void>

/** How often each is chosen, beside the others. */
export const likely = {
  compose: 30, say: 24, sayTwice: 8, retry: 6, accept: 8, decline: 2, wrap: 6, complete: 6, activity: 3, draft: 7, openRoute: 2,
} as const satisfies Record<string, number>

export type MoveName = keyof typeof likely

export const moves: Readonly<Record<MoveName, Move>> = {
  compose: async (seat, chance) => {
    const phone = anybody(chance)
    const deed = {
      kind: 'compose', phone, body: words(chance, seat.tag()), option: chance.pick(['open', 'me', 'any'] as const),
      messageId: chance.uuid(), taskId: chance.uuid(), routeId: chance.uuid(),
    } as const
    // As the page does: what is sent was a draft before.
    if (chance.hits(0.3)) await saveDraft(seat, { key: 'composer', to: phone, body: deed.body, messageId: deed.messageId })
    const { kind: _kind, ...input } = deed
    await send(seat, deed, 'compose.send', input)
  },
  say: (seat, chance) => withTask(seat, chance, ['assigned'], (task) => say(seat, task, words(chance, seat.tag()), chance.uuid())),
  // The same words twice in a row: both are meant.
  sayTwice: (seat, chance) => withTask(seat, chance, ['assigned'], async (task) => {
    const body = words(chance, seat.tag())
    await Promise.all([say(seat, task, body, chance.uuid()), say(seat, task, body, chance.uuid())])
  }),
  retry: (seat, chance) => withTask(seat, chance, ['assigned'], async ({ conversationId, phone }) => {
    const { messages } = await seat.bridge.query('message.page', { conversationId, limit: 50 })
    const failed = messages.filter(({ delivery, retriedBy }) => (delivery === 'failed' || delivery === 'undelivered') && !retriedBy)
    if (failed.length === 0) return
    const { id: messageId, body } = chance.pick(failed)
    const newId = chance.uuid()
    await send(seat, { kind: 'retry', phone, body, messageId, newId }, 'message.retry', { messageId, newId })
  }),
  accept: (seat, chance) => withTask(seat, chance, ['reserved', 'pending'], ({ id: taskId }) => send(seat, { kind: 'accept', taskId }, 'task.accept', { taskId })),
  decline: (seat, chance) => withTask(seat, chance, ['reserved'], ({ id: taskId }) => send(seat, { kind: 'decline', taskId }, 'task.decline', { taskId })),
  wrap: (seat, chance) => withTask(seat, chance, ['assigned'], ({ id: taskId }) => send(seat, { kind: 'wrap', taskId }, 'task.wrap', { taskId })),
  complete: (seat, chance) => withTask(seat, chance, ['wrapping'], ({ id: taskId }) => send(seat, { kind: 'complete', taskId }, 'task.complete', { taskId })),
  activity: async (seat, chance) => {
    await setActivity(seat, chance.pick(['Break', 'Lunch', 'Training', 'Offline']))
    if (chance.hits(0.85)) await setActivity(seat, 'Available')
  },
  draft: async (seat, chance) => {
    const body = chance.hits(0.1) ? '' : words(chance, seat.tag())
    if (chance.hits(0.4)) return saveDraft(seat, { key: 'composer', to: anybody(chance), body, messageId: chance.uuid() })
    await withTask(seat, chance, ['assigned', 'wrapping'], ({ id: key }) => saveDraft(seat, { key, body, messageId: chance.uuid() }))
  },
  openRoute: async (seat, chance) => {
    const { routes } = await look(seat)
    if (routes.length === 0) return
    const { id: routeId } = chance.pick(routes)
    if (chance.hits(0.5)) await seat.bridge.command('route.cancel', { routeId })
    else await seat.bridge.command('route.open', { routeId, taskId: chance.uuid() })
  },
}

/** Sets the worker's activity and writes it down. */
export function setActivity(seat: Seat, activity: CommandInput<'activity.set'>['activity']): Promise<void> {
  return send(seat, { kind: 'activity', activity }, 'activity.set', { activity })
}

const look = ({ bridge }: Seat): Promise<Snapshot> => bridge.query('desk.snapshot', {})

async function withTask(seat: Seat, chance: Chance, states: readonly Task['state'][], work: (task: Task) => Promise<void>): Promise<void> {
  const tasks = (await look(seat)).tasks.filter(({ state }) => states.includes(state))
  if (tasks.length > 0) await work(chance.pick(tasks))
}

function say(seat: Seat, { id: taskId, phone }: Task, body: string, messageId: string): Promise<void> {
  return send(seat, { kind: 'say', phone, body, messageId }, 'message.send', { messageId, taskId, body })
}

function saveDraft(seat: Seat, draft: CommandInput<'draft.save'>): Promise<void> {
  return send(seat, { kind: 'draft', ...draft }, 'draft.save', draft)
}

/** Asks the desk for it; the deed is on the list before the desk hears of it. */
async function send<N extends CommandName>({ bridge, deeds }: Seat, deed: NewDeed, name: N, input: CommandInput<N>): Promise<void> {
  const answered = deeds.note(deed)
  const outcome = await bridge.command(name, input)
  answered(outcome.ok ? 'ok' : outcome.refusal.kind)
}
