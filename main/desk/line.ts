/** What the desk knows of the way to the carrier: the last request tells. */
import type { Line } from '../../contract/model.ts'
import type { CarrierError } from '../provider/provider.ts'

/** The line without what waits behind it, which the outbox knows. */
export type LineFacts = Omit<Line, 'waiting'>
export type LineState = ReturnType<typeof openLine>

/**
 * @param expected where the line will lead, as far as it is known before it is there
 * @param changed called when the state the page shows has changed, not at every request
 */
export function openLine(now: () => number, expected: Pick<Line, 'mode' | 'sender'>, changed: () => void) {
  let line: LineFacts = { ...expected, state: 'connecting', since: now() }

  let falls = 0

  function become(next: Omit<LineFacts, 'since'>): void {
    if (next.state !== 'connected') falls += 1
    const same = next.state === line.state && next.mode === line.mode && next.sender === line.sender
    const since = same ? line.since : now()
    const told = same && next.trouble === line.trouble && next.nextTryAt === line.nextTryAt
    line = { ...next, since }
    if (!told) changed()
  }

  return {
    get: () => line,
    /** How often the line was away or in doubt so far: whoever remembers the number knows whether it has been since. */
    falls: () => falls,
    /** The way was given, taken away or is being looked for. */
    set: become,
    /** The carrier answered. */
    heard(): void {
      const { mode, sender } = line
      become({ mode, state: 'connected', sender })
    },
    /**
     * A request did not end well. Answers that only concern one text leave the line as it is.
     * @param nextTryAt when the next request is due, epoch ms
     */
    failed(error: CarrierError, nextTryAt?: number): void {
      const { mode, sender } = line
      const base = { mode, sender }
      if (error.trouble === 'keys') become({ ...base, state: 'refused', trouble: 'Twilio didn’t accept the keys. Texts wait here as Queued. Check the account in Settings.' })
      else if (error.trouble !== 'refused' && error.code === undefined) {
        become({ ...base, state: 'down', trouble: error.advice ?? 'The carrier can’t be reached.', ...(nextTryAt !== undefined && { nextTryAt }) })
      }
    },
  }
}
