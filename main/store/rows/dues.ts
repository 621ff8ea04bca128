/** Rows of `due`: whatever is due is one, so that a restart resumes it. */
import type { Db } from '../file/database.ts'

export type DueKind = 'send' | 'check' | 'hold' | 'later' | 'scheduled' | 'undo' | 'follow' | 'media' | 'offer' | 'cooldown' | 'owner' | 'route' | 'follow-up' | 'sweep' | 'team' | 'wrap'
export type DueRow = { readonly kind: DueKind; readonly subject: string; readonly at: number }

/** Days and weeks off: a wrong clock must not end these. */
const isLate = `kind IN ('later', 'route', 'follow-up', 'scheduled')`

/** How many are served at a time, so that a night's worth of them does not hold the window up. */
const atOnce = 200

export function dueStore(db: Db) {
  const set = db.prepare<DueRow>('INSERT INTO due VALUES (@kind, @subject, @at) ON CONFLICT (kind, subject) DO UPDATE SET at = excluded.at')
  const clear = db.prepare<[DueKind, string]>('DELETE FROM due WHERE kind = +? AND subject = +?')
  const get = db.prepare<[DueKind, string], DueRow>('SELECT * FROM due WHERE kind = +? AND subject = +?')
  const firstSoon = db.prepare<[], number>(`SELECT at FROM due INDEXED BY due_by_clock WHERE ${isLate} = 0 ORDER BY at LIMIT 1`).pluck()
  const firstLate = db.prepare<[], number>(`SELECT at FROM due INDEXED BY due_by_clock WHERE ${isLate} = 1 ORDER BY at LIMIT 1`).pluck()
  const overSoon = db.prepare<[number], DueRow>(`SELECT * FROM due INDEXED BY due_by_clock WHERE ${isLate} = 0 AND at <= +? ORDER BY at LIMIT ${atOnce}`)
  const overLate = db.prepare<[number], DueRow>(`SELECT * FROM due INDEXED BY due_by_clock WHERE ${isLate} = 1 AND at <= +? ORDER BY at LIMIT ${atOnce}`)
  const nearer = db.prepare<{ kind: DueKind; latest: number }>('UPDATE due SET at = @latest WHERE kind = +@kind AND at > +@latest')
  const shift = db.prepare<[number]>(`UPDATE due SET at = at + ? WHERE ${isLate} = 0`)

  return {
    /** The one place that writes a time: whole ms, and now for what is no time at all. */
    set: (kind: DueKind, subject: string, at: number) => set.run({ kind, subject, at: Number.isFinite(at) ? Math.round(at) : 0 }),
    clear: (kind: DueKind, subject: string) => clear.run(kind, subject),
    get: (kind: DueKind, subject: string) => get.get(kind, subject),
    /** Ms until the next one; undefined when nothing is due. `now` and `sure` as below. */
    nextIn(now: number, sure: number | undefined): number | undefined {
      const late = sure === undefined ? undefined : firstLate.get()
      const waits = [(firstSoon.get() ?? Infinity) - now, (late ?? Infinity) - (sure ?? 0)]
      const least = Math.min(...waits)
      return Number.isFinite(least) ? Math.max(0, least) : undefined
    },
    /**
     * What is due, earliest first, not all at once.
     * @param now this machine's clock
     * @param sure the time as far as it is certain, undefined while nobody vouches for it; what is days off is judged by it
     */
    over: (now: number, sure: number | undefined) => [...overSoon.all(now), ...(sure === undefined ? [] : overLate.all(sure))].toSorted((a, b) => a.at - b.at),
    /** Nothing of this kind may be farther off than `latest`: the machine's clock may have been set back while nobody looked. */
    nearer: (kind: DueKind, latest: number) => nearer.run({ kind, latest: Math.round(latest) }),
    /** Moves everything by so many ms but what is days off, because the machine's clock was set. */
    shift: (ms: number) => shift.run(Math.round(ms)),
  }
}
