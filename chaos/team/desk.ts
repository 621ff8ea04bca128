/** One desk of the team: its app, started again whenever it has died, and its agent's list of deeds. */
import { openDeeds, type Deeds } from '../agent/deeds.ts'
import type { Books } from '../books/books.ts'
import { goneSoonMs, startApp, type Running } from '../core/app.ts'
import type { Figures } from '../core/figures.ts'
import type { Clock } from '../../e2e/kit/clock.ts'
import { pointOf } from '../plan.ts'
import { setTimeout as pause } from 'node:timers/promises'

export type Desk = ReturnType<typeof openDesk>

type DeskParts = {
  readonly name: string
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
  readonly clock: Clock
  readonly books: Books
  readonly figures: Figures
}

export function openDesk({ name, folder, env, clock, books, figures }: DeskParts) {
  const deeds: Deeds = openDeeds(clock.now)
  const troubles: string[] = []
  let app: Running | undefined
  let ours: 'at random' | 'at rest' | undefined
  let burial = Promise.resolve()

  /** Notes how an app ended; a death that nobody planned is a trouble. */
  async function bury(dead: Running, crashAt: string | undefined): Promise<void> {
    const { code, signal } = await dead.gone
    books.appDied(clock.now())
    app = undefined
    troubles.push(...dead.said.filter((line) => line.includes('page: uncaught')).map((line) => `${name}: ${line}`))
    if (ours) figures.kill(ours)
    else if (crashAt !== undefined && signal === 'SIGKILL') figures.kill(`at ${pointOf(crashAt)}`)
    else troubles.push(`${name}'s app ended by itself (code ${code}, signal ${signal}). It said: ${dead.said.join('')}`)
    ours = undefined
  }

  return {
    name, folder, deeds,
    /** The app that runs. */
    app: (): Running | undefined => app,
    /** What went wrong besides, once. */
    troubles: (): readonly string[] => troubles.splice(0),
    trouble: (text: string): void => void troubles.push(text),
    /** Starts it; one that dies at its fault point while it starts is started again without it. */
    async start(crashAt?: string): Promise<void> {
      const started = await startApp({ folder, env: crashAt === undefined ? env : { ...env, TEXTDESK_CRASH_AT: crashAt } })
      if ('died' in started) {
        books.appDied(clock.now())
        if (crashAt === undefined) throw new Error(`${name}'s app ended by itself at its start (code ${started.died.code}, signal ${started.died.signal}).`)
        figures.kill(`at ${pointOf(crashAt)}, while starting`)
        return this.start()
      }
      app = started
      burial = bury(started, crashAt)
    },
    /** @param how what it is called in the figures */
    async kill(how: 'at random' | 'at rest'): Promise<void> {
      if (!app || app.isGone()) return
      ours = how
      const killed = burial
      await app.kill()
      await killed
    },
    async close(): Promise<void> {
      ours = 'at rest'
      await app?.close()
    },
    /** Does something at the desk; what fails because its app dies is as it should be, anything else is a trouble. */
    async attempt(does: (app: Running) => Promise<void>): Promise<void> {
      const at = app
      if (!at || at.isGone()) return
      try {
        await does(at)
      } catch (error) {
        await Promise.race([at.gone, pause(goneSoonMs)])
        if (!at.isGone()) troubles.push(`A request of ${name}'s failed: ${String(error)}`)
      }
    },
  }
}
