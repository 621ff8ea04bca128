/** Rows of `due`: whatever is due is one, so that a restart resumes it. */
import type { Db } from './database.ts'

export type DueKind = 'send' | 'check' | 'hold' | 'later' | 'follow' | 'media' | 'offer' | 'cooldown' | 'owner' | 'route' | 'sweep'
export type DueRow = { readonly kind: DueKind; readonly subject: string; readonly at: number }

/** Days and weeks off: a wrong clock must not end these. */
const LONG = `kind IN ('later', 'route')`

/** How many are served at a time, so that a night's worth of them does not hold the window up. */
const AT_ONCE = 200

export function dueStore(db: Db) {
  const set = db.prepare<DueRow>('INSERT INTO due VALUES (@kind, @subject, @at) ON CONFLICT (kind, subject) DO UPDATE SET at = excluded.at')
  const clear = db.prepare<[DueKind, string]>('DELETE FROM due WHERE kind = ? AND subject = ?')
  const get = db.prepare<[DueKind, string], DueRow>('SELECT * FROM due WHERE kind = ? AND subject = ?')
  const firstShort = db.prepare<[], number>(`SELECT at FROM due INDEXED BY due_by_at WHERE NOT ${LONG} ORDER BY at LIMIT 1`).pluck()
  const firstLong = db.prepare<[], number>(`SELECT min(at) FROM due WHERE ${LONG}`).pluck()
  const over = db.prepare<{ now: number; sure: number }, DueRow>(`
    SELECT * FROM due INDEXED BY due_by_at WHERE at <= max(@now, @sure) AND at <= CASE WHEN ${LONG} THEN @sure ELSE @now END ORDER BY at LIMIT ${AT_ONCE}`)
  const nearer = db.prepare<{ kind: DueKind; latest: number }>('UPDATE due SET at = @latest WHERE kind = @kind AND at > @latest')
  const shift = db.prepare<[number]>(`UPDATE due SET at = at + ? WHERE NOT ${LONG}`)

  return {
    /** The one place that writes a time: whole ms, and now for what is no time at all. */
    set: (kind: DueKind, subject: string, at: number) => set.run({ kind, subject, at: Number.isFinite(at) ? Math.round(at) : 0 }),
    clear: (kind: DueKind, subject: string) => clear.run(kind, subject),
    get: (kind: DueKind, subject: string) => get.get(kind, subject),
    /** Ms until the next one; undefined when nothing is due. `now` and `sure` as below. */
    nextIn(now: number, sure: number | undefined): number | undefined {
      const long = sure === undefined ? undefined : firstLong.get()
      const waits = [(firstShort.get() ?? Infinity) - now, (long ?? Infinity) - (sure ?? 0)]
      const least = Math.min(...waits)
      return Number.isFinite(least) ? Math.max(0, least) : undefined
    },
    /**
     * What is due, earliest first, not all at once.
     * @param now this machine's clock
     * @param sure the time as far as it is certain, undefined while nobody vouches for it; what is days off is judged by it
     */
    over: (now: number, sure: number | undefined) => over.all({ now, sure: sure ?? -1 }),
    /** Nothing of this kind may be farther off than `latest`: the machine's clock may have been set back while nobody looked. */
    nearer: (kind: DueKind, latest: number) => nearer.run({ kind, latest: Math.round(latest) }),
    /** Moves everything by so many ms but what is days off, because the machine's clock was set. */
    shift: (ms: number) => shift.run(Math.round(ms)),
  }
}
