/** From a crash to rest: starts the app again, waits until its outbox and its inbox are done, and measures both. */
import { setTimeout as pause } from 'node:timers/promises'
import { startApp, type Running } from './app.ts'
import { openDeskFile } from './desk.ts'
import { pointOf, type Plan } from './plan.ts'
import type { Stage } from './stage.ts'

/** What is not done by then is a finding. */
const longestRestMs = 60_000
const lookEveryMs = 30

/** An app at rest, or one that was not after `longestRestMs`, as the look at it will find. `crashAt` is the fault point that is still before it. */
export type Recovered = { readonly app: Running; readonly crashAt: string | undefined }

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
    await rest(stage, app)
    if (!app.isGone()) return { app, crashAt }
  }
  if (crashAt === undefined && startKilledAfterMs === undefined) {
    const end = 'died' in app ? app.died : await app.gone
    throw new Error(`The app ended by itself at its start (code ${end.code}, signal ${end.signal}).${'died' in app ? '' : ` It said: ${app.said.join('')}`}`)
  }
  killed(startKilledAfterMs === undefined ? `at ${pointOf(crashAt!)}, while recovering` : 'while starting')
  return recover(stage, { crashAt: undefined, startKilledAfterMs: undefined }, killed)
}

/** Waits for outbox and inbox, until the app dies or it has taken too long. The durations go to the figures. */
async function rest({ carrier, folder, figures }: Stage, app: Running): Promise<void> {
  const sent = (await carrier.messages()).filter(({ direction }) => direction === 'inbound').map(({ sid }) => sid)
  const desk = openDeskFile(folder)
  let settledMs: number | undefined
  let caughtUpMs: number | undefined
  try {
    for (let ms = 0; ms < longestRestMs && !app.isGone(); await pause(lookEveryMs)) {
      ms = Date.now() - app.usableAt
      settledMs = desk.unsettled() === 0 ? (settledMs ?? ms) : undefined
      caughtUpMs ??= isIn(sent, desk.received()) ? ms : undefined
      if (settledMs === undefined || caughtUpMs === undefined) continue
      return figures.start({ usableMs: app.usableMs, settledMs, caughtUpMs })
    }
  } finally {
    desk.close()
  }
}

const isIn = (sids: readonly string[], here: ReadonlySet<string>): boolean => sids.every((sid) => here.has(sid))
