/** From a crash to rest: starts the app again, waits until its outbox and its inbox are done, and measures both. */
import { setTimeout as pause } from 'node:timers/promises'
import { questionsIn } from './agent/answers.ts'
import { openDeskFile } from './books/desk.ts'
import { goneSoonMs, startApp, type Running } from './core/app.ts'
import type { DeskText } from './core/facts.ts'
import type { Meanwhile } from './meanwhile.ts'
import { pointOf, type Plan } from './plan.ts'
import type { Stage } from './stage.ts'

/** What is not done by then, in the app's own time, is a finding. */
const longestRestMs = 5 * 60_000
const lookEveryMs = 20
/** When nothing has come of waiting for so long, time goes by at once; after many strides the machine is given more, since it may be busy. */
const patienceMs = 120
const laterPatienceMs = 600
const manyStrides = 25
const strideMs = 5_000

/**
 * An app at rest, or one that was not after `longestRestMs`, as the look at it will find. `crashAt` is the fault point that is still before it;
 * `questions` is what the agent may say something to.
 */
export type Recovered = { readonly app: Running; readonly crashAt: string | undefined; readonly questions: readonly DeskText[] }

/** How it is to die before the round has begun. */
type Death = Pick<Plan, 'crashAt' | 'startKilledAfterMs'>
export const noDeath: Death = { crashAt: undefined, startKilledAfterMs: undefined }

/** What is done while it recovers, and when it has; `look` rejects when the app dies under it. */
export type Doing = { readonly meanwhile: Meanwhile; readonly look: (app: Running) => Promise<void> }

/**
 * Starts the app for a round, with its fault point in place, and looks at everything once it is at rest. When it dies before that, at its
 * point or by the plan's early kill, it is started again without either.
 *
 * @throws when it dies with nothing that should kill it, or does not start
 */
export async function recover(stage: Stage, { crashAt, startKilledAfterMs }: Death, doing: Doing): Promise<Recovered> {
  const env = crashAt === undefined ? stage.env : { ...stage.env, TEXTDESK_CRASH_AT: crashAt }
  const app = await startApp({ folder: stage.folder, env, killAfterMs: startKilledAfterMs })
  if (!('died' in app)) {
    const questions = await rest(stage, app, doing.meanwhile)
    if (await isDone(app, doing.look)) return { app, crashAt, questions }
    stage.books.appDied(stage.clock.now())
  }
  if (crashAt === undefined && startKilledAfterMs === undefined) {
    const end = 'died' in app ? app.died : await app.gone
    throw new Error(`The app ended by itself at its start (code ${end.code}, signal ${end.signal}).${'died' in app ? '' : ` It said: ${app.said.join('')}`}`)
  }
  stage.figures.kill(startKilledAfterMs === undefined ? `at ${pointOf(crashAt!)}, while recovering` : 'while starting')
  return recover(stage, noDeath, doing)
}

/** Whether the app was looked at and lives. */
async function isDone(app: Running, look: Doing['look']): Promise<boolean> {
  try {
    if (!app.isGone()) await look(app)
  } catch (error) {
    await Promise.race([app.gone, pause(goneSoonMs)])
    if (!app.isGone()) throw error
  }
  return !app.isGone()
}

/**
 * Waits for outbox and inbox, until the app dies or it has taken too long; time goes by at once where nothing else is waited for. The durations, in
 * the app's time, go to the figures. Resolves with what the agent may say something to.
 */
async function rest({ carrier, clock, folder, figures }: Stage, app: Running, meanwhile: Meanwhile): Promise<readonly DeskText[]> {
  const sent = (await carrier.messages()).filter(({ direction }) => direction === 'inbound').map(({ sid }) => sid)
  const desk = openDeskFile(folder)
  const usableAt = clock.now() - (Date.now() - app.usableAt)
  let settledMs: number | undefined
  let caughtUpMs: number | undefined
  let leptAt = Date.now()
  let strides = 0
  try {
    for (let ms = 0; ms < longestRestMs && !app.isGone(); await pause(lookEveryMs)) {
      ms = clock.now() - usableAt
      settledMs = desk.unsettled() === 0 ? (settledMs ?? ms) : undefined
      caughtUpMs ??= isIn(sent, desk.received()) ? ms : undefined
      if (settledMs !== undefined && caughtUpMs !== undefined) {
        figures.start({ usableMs: app.usableMs, settledMs, caughtUpMs })
        break
      }
      if (Date.now() - leptAt < (strides < manyStrides ? patienceMs : laterPatienceMs)) continue
      await clock.pass(strideMs)
      await meanwhile(app)
      strides += 1
      leptAt = Date.now()
    }
    return questionsIn(desk.read().texts)
  } finally {
    desk.close()
  }
}

const isIn = (sids: readonly string[], here: ReadonlySet<string>): boolean => sids.every((sid) => here.has(sid))
