/** How often the page may die in a row before the agent is asked. */

const mostReloads = 3
/** A page that has lived for so long has not died of what killed the one before. */
const healthyMs = 10 * 60_000

/**
 * Gives the way to count a death: true while the page should be drawn anew by itself.
 *
 * @param now ms, of a clock that nobody sets
 */
export function countDeaths(now: () => number = () => performance.now()) {
  let deaths = 0
  let lastAt = -Infinity
  return {
    mayReload(): boolean {
      deaths = now() - lastAt > healthyMs ? 1 : deaths + 1
      lastAt = now()
      return deaths <= mostReloads
    },
    startOver: (): void => void (deaths = 0),
  }
}
