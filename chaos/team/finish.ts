/** The end of a round: every desk is up, and the agents take, answer and complete whatever there is, until nothing is left. */
import { setTimeout as pause } from 'node:timers/promises'
import { setActivity, type Seat } from '../agent/moves.ts'
import { asks, deedOf, wordOn } from '../agent/answers.ts'
import { isStop } from '../agent/people.ts'
import { openDeskFile } from '../books/desk.ts'
import type { Chance } from '../core/chance.ts'
import { shortSid } from './facts.ts'
import type { Desk } from './desk.ts'
import { seatAt } from './moves.ts'
import type { TeamStage } from './stage.ts'

/** What is not done by then, in the desks' own time, is a finding. */
const longestMs = 12 * 60_000
const patienceMs = 250
const strideMs = 4_000
/** Nothing has to be left so often in a row, with a stride between. */
const quietLooks = 3
/** The agents' clicks meet voters' texts in so many turns, or it would never end. */
const metTurns = 3

/** Resolves with how long it took in the desks' own time, ms; all that is left after too long is for the look to find. */
export async function finish(stage: TeamStage, chance: Chance, round: number): Promise<number> {
  const { carrier, clock, desks, watch } = stage
  const begun = clock.now()
  let quiet = 0
  for (let turn = 0; quiet < quietLooks && clock.now() - begun < longestMs; turn += 1) {
    for (const desk of desks) if (!desk.app()) await desk.start()
    await Promise.all(desks.map((desk) => desk.attempt((app) => tidy(desk, seatAt(desk, app, { carrier, chance: turn < metTurns ? chance.part(`seat/${desk.name}/${turn}`) : undefined, tag: `${round} end ${turn}` }), chance.part(`${desk.name}/${turn}`)))))
    await pause(patienceMs)
    await clock.pass(strideMs)
    await watch.look()
    quiet = (await isDone(stage)) ? quiet + 1 : 0
  }
  return clock.now() - begun
}

/** What an agent does who wants to go home. */
async function tidy(desk: Desk, seat: Seat, chance: Chance): Promise<void> {
  const { bridge, deeds } = seat
  const { worker, tasks } = await bridge.query('desk.snapshot', {})
  if (worker.activity !== 'available') await setActivity(seat, 'available')
  for (const { id: taskId, state } of tasks) {
    if (state !== 'reserved' && state !== 'assigned' && state !== 'wrapping') continue
    const [kind, name] = ({ reserved: ['accept', 'task.accept'], assigned: ['wrap', 'task.wrap'], wrapping: ['complete', 'task.complete'] } as const)[state]
    const answered = deeds.note({ kind, taskId })
    const outcome = await bridge.command(name, { taskId })
    answered(outcome.ok ? 'ok' : outcome.refusal.kind)
  }
  await answerQuestions(desk, seat, chance)
}

async function answerQuestions({ folder }: Desk, { bridge, deeds }: Seat, chance: Chance): Promise<void> {
  const file = openDeskFile(folder)
  const questions = file.read().texts.filter(asks)
  file.close()
  for (const text of questions) {
    const word = wordOn(text, chance)
    if (word === 'leave') continue
    const deed = deedOf(word, text.id)
    const answered = deeds.note(deed)
    const outcome = deed.kind === 'decide' ? await bridge.command('message.decide', { messageId: text.id, wasSent: deed.wasSent }) : await bridge.command(`message.${deed.kind}`, { messageId: text.id })
    answered(outcome.ok ? 'ok' : outcome.refusal.kind)
  }
}

/** Whether every text has its place, no task is live, and no desk has anything left to do or to send. */
async function isDone({ carrier, watch, desks }: TeamStage): Promise<boolean> {
  if (watch.live().length > 0 || desks.some((desk) => !desk.app())) return false
  const placed = new Set(watch.tasks().flatMap(({ sids }) => sids))
  const inbound = (await carrier.messages()).filter(({ direction, body }) => direction === 'inbound' && !isStop(body))
  if (!inbound.every(({ sid }) => placed.has(shortSid(sid)))) return false
  return desks.every(({ folder }) => {
    const file = openDeskFile(folder)
    try {
      return file.undone() === 0 && file.unsettled() === 0 && file.read().tasks.every(({ state }) => state === 'completed' || state === 'canceled')
    } finally {
      file.close()
    }
  })
}
