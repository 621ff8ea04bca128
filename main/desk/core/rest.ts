/** A time in which something is not tried. A clock that is set back ends it, so that it never lasts longer than it was meant to. */

/** Epoch ms. */
export type Rest = { readonly from: number; readonly until: number }

export const noRest: Rest = { from: 0, until: 0 }
export const restFor = (ms: number, now: number): Rest => ({ from: now, until: now + ms })

/** How much of it is left, ms. */
export const restMs = ({ from, until }: Rest, now: number): number => (now < from ? 0 : Math.max(0, until - now))
