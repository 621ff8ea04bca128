/** How often a desk in a team asks by the clock for what its bell should tell: a bell may be silent, and the requests of a small team are few. */

const least = 3_000
const perDesk = 500
const most = 30_000

/** @param desks how many the team has at work @returns ms from one look at everything to the next */
export const restMsOf = (desks: number): number => Math.min(most, Math.max(least, desks * perDesk))
