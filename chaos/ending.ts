/** How a round's app dies: at its fault point, or else when its time has come. */
import type { Running } from './core/app.ts'
import { pointOf, type Plan } from './plan.ts'

export type Ending = {
  /** The app is told to die, or is dead. */
  readonly hasBegun: () => boolean
  /** Waits for the death and tells how it came, in words for the figures. A death that nobody planned is a trouble. */
  readonly end: () => Promise<{ readonly how: string; readonly troubles: readonly string[] }>
}

/** Sets the time of death. `crashAt` is the fault point that the process was started with and has not reached. */
export function endBy({ ending, killAfterMs, crashAt }: Plan, app: Running): Ending {
  const troubles: string[] = []
  let isOurs = false
  const timer = setTimeout(() => {
    isOurs = true
    app[ending]().catch((error: unknown) => troubles.push(String(error)))
  }, killAfterMs)

  return {
    hasBegun: () => isOurs || app.isGone(),
    async end() {
      const { code, signal } = await app.gone
      clearTimeout(timer)
      troubles.push(...app.said.filter((line) => line.includes('page: uncaught')))
      if (isOurs) return { how: ending === 'close' ? 'closed' : 'at random', troubles }
      if (crashAt !== undefined && signal === 'SIGKILL') return { how: `at ${pointOf(crashAt)}`, troubles }
      return { how: 'by itself', troubles: [...troubles, `The app ended by itself (code ${code}, signal ${signal}). It said: ${app.said.join('')}`] }
    },
  }
}
