/** The time of an app and of its carrier, moved by a test instead of waited for. */
import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Carrier } from './carrier.ts'

export type Clock = ReturnType<typeof openClock>

/**
 * @param folder where the app finds how far its time was moved; it has to be there
 * @param carrier whose time goes by with the app's
 */
export function openClock(folder: string, carrier: Pick<Carrier, 'setClock'>) {
  const file = join(folder, 'clock.json')
  let passedMs = 0
  let setMs = 0

  function write(): void {
    writeFileSync(`${file}.new`, JSON.stringify({ passedMs, setMs }))
    renameSync(`${file}.new`, file)
  }

  write()
  return {
    /** For the environment of the app; over a restart its time is where it was left. */
    env: { TEXTDESK_CLOCK: file },
    /** The carrier's clock, epoch ms; the machine's too, while nobody sets it. */
    now: (): number => Date.now() + passedMs,
    /** So much time goes by, at the carrier and then here: what is due by that happens. */
    async pass(ms: number): Promise<void> {
      passedMs += ms
      await carrier.setClock(passedMs)
      write()
    },
    /** Somebody sets the machine's clock so far ahead of the right time, or back when it is negative; nothing goes by. */
    set(ms: number): void {
      setMs = ms
      write()
    },
  }
}
