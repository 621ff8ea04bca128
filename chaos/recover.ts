/** From a crash to rest: starts the app again, waits until its outbox and its inbox are done, and measures both. */
import { setTimeout as pause } from 'node:timers/promises'
import { startApp, type Running } from './app.ts'
import { openDeskFile } from './desk.ts'
import { pointOf, type Plan } from './plan.ts'
import type { Stage } from './stage.ts'

/** What is not done by then is a finding. */
const longestRestMs = 60_000
const lookEveryMs = 30

/** An app at rest, or one that was not after `longestRestMs`. `crashAt` is the fault point that is still before it. */
export type Recovered = Rest & { readonly app: Running; readonly crashAt: string | undefined }
type Rest = { readonly isSettled: boolean; readonly isCaughtUp: boolean }

/**
 * Starts the app for a round, with its fault point in place. When it dies before it is at rest, at that point or by the plan's early
 * kill, it is started again without either.
 *
 * @param killed is told of each of these deaths
 * @throws when it dies with nothing that should kill it, or does not start
 */
export async function recover(stage: Stage, { crashAt, startKilledAfterMs }: Pick<Plan, 'crashAt' | 'startKilledAfterMs'>, killed: (how: string) => void): Promise<Recovered> {
  const env = crashAt === undefined ? stage.env : { ...stage.env, TEXTDESK_CRASH_AT: crashAt }
  const app = await startApp({ folder: stage.folder, env, killAfterMs: startKilledAfterMs })
  if (!('died' in app)) {
    const rest = await restOf(stage, app)
    if (rest) return { app, crashAt, ...rest }
  }
  if (crashAt === undefined && startKilledAfterMs === undefined) {
    const end = 'died' in app ? app.died : await app.gone
    throw new Error(`The app ended by itself at its start (code ${end.code}, signal ${end.signal}).${'died' in app ? '' : ` It said: ${app.said.join('')}`}`)
  }
  killed(startKilledAfterMs === undefined ? `at ${pointOf(crashAt!)}, while recovering` : 'while starting')
  return recover(stage, { crashAt: undefined, startKilledAfterMs: undefined }, killed)
}

/** Waits for outbox and inbox; undefined when the app died meanwhile. Its figures go to the stage. */
async function restOf({ carrier, folder, figures }: Stage, app: Running): Promise<Rest | undefined> {
  const sent = (await carrier.messages()).filter(({ direction }) => direction === 'inbound').map(({ sid }) => sid)
  const begunAt = app.usableAt
  const desk = openDeskFile(folder)
  let settledMs: number | undefined
  let caughtUpMs: number | undefined
  try {
    while (!app.isGone()) {
      const ms = Date.now() - begunAt
      if (desk.unsettled() === 0) settledMs ??= ms
      else settledMs = undefined
      if (caughtUpMs === undefined && isIn(sent, desk.received())) caughtUpMs = ms
      if (settledMs !== undefined && caughtUpMs !== undefined) {
        figures.start({ usableMs: app.usableMs, settledMs, caughtUpMs })
        return { isSettled: true, isCaughtUp: true }
      }
      if (ms > longestRestMs) return { isSettled: settledMs !== undefined, isCaughtUp: caughtUpMs !== undefined }
      await pause(lookEveryMs)
    }
    return undefined
  } finally {
    desk.close()
  }
}

const isIn = (sids: readonly string[], here: ReadonlySet<string>): boolean => sids.every((sid) => here.has(sid))
