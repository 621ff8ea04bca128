/** The time of an app and of its carrier, moved by a test instead of waited for. */
import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Carrier } from './carrier.ts'
import { expect } from './expect.ts'

/** For what has happened already when it was due. */
export const soon = { timeout: 400 }

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

  async function pass(ms: number): Promise<void> {
    passedMs += ms
    await go()
  }

  write()
  return {
    /** For the environment of the app; over a restart its time is where it was left. */
    env: { TEXTDESK_CLOCK: file },
    /** The carrier's clock, epoch ms; the machine's too, while nobody sets it. */
    now: (): number => Date.now() + passedMs + sleptMs,
    /** So much time goes by, at the carrier and then here: what is due by that happens. */
    pass,
    /** Time goes by in steps of so many ms until `holds` no longer throws; it should not wait long itself (`soon`). */
    passUntil: (holds: () => Promise<unknown>, stepMs = 5_000) =>
      expect(async () => {
        await pass(stepMs)
        await holds()
      }).toPass({ intervals: [0] }),
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
