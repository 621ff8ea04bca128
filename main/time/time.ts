/** The time in which the desk lives. It is this machine's, unless a test moves it (moved-time.ts). */

export type Time = {
  /** This machine's clock, epoch ms. Somebody may set it at any moment. */
  now(): number
  /** Ms that only ever go forward. */
  steady(): number
  /** Calls `work` once, when so many ms have gone by. Returns what calls it off. */
  after(ms: number, work: () => void): () => void
}

export const machineTime: Time = {
  now: () => Date.now(),
  steady: () => performance.now(),
  after(ms, work) {
    const timer = setTimeout(work, ms)
    return () => clearTimeout(timer)
  },
}
