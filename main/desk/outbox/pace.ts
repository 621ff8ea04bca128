/** How fast a sender's texts may leave: so many requests in any one second. */

export type Pace = ReturnType<typeof openPace>

/**
 * @param perSecond the sender's rate; below 1 it is one text in so many seconds
 * @param steady ms that only ever go forward, whatever happens to the machine's clock
 */
export function openPace(perSecond: () => number, steady: () => number = () => performance.now()) {
  let starts: number[] = []
  const windowMs = (): number => 1_000 * Math.max(1, 1 / perSecond())
  const most = (): number => Math.max(1, Math.floor(perSecond()))

  function recent(): readonly number[] {
    const since = steady() - windowMs()
    starts = starts.filter((start) => start > since)
    return starts
  }

  return {
    /** How many requests may begin now. */
    free: (): number => Math.max(0, most() - recent().length),
    /** A request begins. */
    start: (): void => void starts.push(steady()),
    /** Ms until the next request may begin; 0 when one may now. */
    waitMs(): number {
      const running = recent()
      return running.length < most() ? 0 : Math.max(1, Math.ceil(running[running.length - most()]! + windowMs() - steady()))
    },
  }
}
