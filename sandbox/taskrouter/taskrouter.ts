/** TaskRouter at work: the engine on the carrier's world and clock. Whoever asks something of it does so in `run`. */
import { openAlarm } from '../world/alarm.ts'
import type { Clock } from '../world/clock.ts'
import type { Random } from '../world/random.ts'
import type { Keeper } from '../world/state.ts'
import { openEngine } from './engine/engine.ts'
import type { Event } from './engine/events.ts'
import { openFloor } from './engine/floor.ts'

export type TaskRouter = ReturnType<typeof openTaskRouter>

/** SIDs of the team's things, one after the other. */
function sidsOf({ world, put }: Keeper, random: Random) {
  return (prefix: string): string => {
    const made = (world.facts.get('teamMade') ?? 0) + 1
    put('facts', 'teamMade', made)
    return random.sid(prefix, `team:${made}`)
  }
}

/** Opens TaskRouter on a world. What fell due while it was closed happens at once, in order. */
export function openTaskRouter(keeper: Keeper, clock: Clock, random: Random) {
  // The compiler does not see that a table means the same in both.
  const floor = openFloor({ ...keeper, put: (table, key, value) => keeper.put(table, key, value as never) })
  const newSid = sidsOf(keeper, random)
  const listeners: ((event: Event) => void)[] = []
  const engine = openEngine({ floor, newSid, now: clock.now, tell: (event) => listeners.forEach((listen) => listen(event)) })
  const alarm = openAlarm(clock, engine.nextAt, engine.catchUp)
  engine.catchUp()
  alarm.set()
  return {
    floor, engine, newSid,
    now: clock.now,
    /** `listen` is told every event of every worker. */
    onEvent: (listen: (event: Event) => void) => void listeners.push(listen),
    /** Does something at the time of the clock, after all that was due by then. */
    run<T>(deed: () => T): T {
      engine.catchUp()
      try {
        return deed()
      } finally {
        alarm.set()
      }
    },
    close: alarm.close,
  }
}
