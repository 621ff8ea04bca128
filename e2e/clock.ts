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
  let sleptMs = 0
  let wrongMs = 0

  /** A machine that slept has a clock that is right, and otherwise does not know of it. */
  function write(): void {
    writeFileSync(`${file}.new`, JSON.stringify({ passedMs, setMs: sleptMs + wrongMs }))
    renameSync(`${file}.new`, file)
  }

  /** The carrier is ahead of us by all that went by. */
  async function go(): Promise<void> {
    await carrier.setClock(passedMs + sleptMs)
    write()
  }

  write()
  return {
    /** For the environment of the app; over a restart its time is where it was left. */
    env: { TEXTDESK_CLOCK: file },
    /** The carrier's clock, epoch ms; the machine's too, while nobody sets it. */
    now: (): number => Date.now() + passedMs + sleptMs,
    /** So much time goes by, at the carrier and then here: what is due by that happens. */
    async pass(ms: number): Promise<void> {
      passedMs += ms
      await go()
    },
    /** The machine sleeps for so long, and nothing tells the app when it wakes up. */
    async sleep(ms: number): Promise<void> {
      sleptMs += ms
      await go()
    },
    /** Somebody sets the machine's clock so far ahead of the right time, or back when it is negative; nothing goes by. */
    set(ms: number): void {
      wrongMs = ms
      write()
    },
  }
}
