/**
 * How fast a sender's texts may leave. The rate holds over ten seconds: a few texts at once need not wait for each other, since the
 * carrier takes requests faster than it sends and queues the rest (twilio.com/docs/messaging/api/message-resource, "queued").
 */

const windowMs = 10_000

/**
 * @param perSecond the sender's rate, at least 0.1
 * @param steady ms that only ever go forward, whatever happens to the machine's clock
 */
export function openPace(perSecond: () => number, steady: () => number) {
  let starts: number[] = []
  const most = (): number => Math.max(1, Math.floor((perSecond() * windowMs) / 1_000))

  function recent(): readonly number[] {
    const since = steady() - windowMs
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
      return running.length < most() ? 0 : Math.max(1, Math.ceil(running[running.length - most()]! + windowMs - steady()))
    },
  }
}
