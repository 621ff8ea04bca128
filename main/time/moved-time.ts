/** A time that a test moves while the app runs, by a file: for the tests alone, since no packaged app reads it. */
import { existsSync, readFileSync, watch } from 'node:fs'
import { basename, dirname } from 'node:path'
import { machineTime, type Time } from './time.ts'

/** What the file holds, as JSON. */
type Moved = {
  /** So many ms have gone by besides those that really have: what is due by that happens at once. */
  readonly passedMs: number
  /** This machine's clock was set so many ms ahead, or back when negative: nothing has gone by. */
  readonly setMs: number
}

type Waiting = { readonly at: number; readonly fire: () => void; callOff: () => void }

/**
 * @param file path of the file, the value of TEXTDESK_CLOCK; it is to be replaced in one stroke, in a folder that is there
 * @returns the time of this machine, moved as the file says at any moment
 */
export function movedTime(file: string): Time {
  let moved = read(file)
  const waiting = new Set<Waiting>()
  const steady = (): number => machineTime.steady() + moved.passedMs

  function arm(each: Waiting): void {
    each.callOff()
    each.callOff = machineTime.after(Math.max(0, each.at - steady()), each.fire)
  }

  watch(dirname(file), { persistent: false }, (_event, name) => {
    if (name !== basename(file) || !existsSync(file)) return
    moved = read(file)
    for (const each of [...waiting].toSorted((a, b) => a.at - b.at)) arm(each)
  })

  return {
    now: () => machineTime.now() + moved.passedMs + moved.setMs,
    steady,
    after(ms, work) {
      const each: Waiting = {
        at: steady() + ms,
        fire() {
          waiting.delete(each)
          work()
        },
        callOff: () => undefined,
      }
      waiting.add(each)
      arm(each)
      return () => {
        waiting.delete(each)
        each.callOff()
      }
    },
  }
}

const read = (file: string): Moved => JSON.parse(readFileSync(file, 'utf8')) as Moved
