/** Rows of `scheduled`: texts that are to go out at a time and are no messages yet. */
import type { Scheduled } from '../../../contract/message.ts'
import type { Db } from '../file/database.ts'

export type ScheduledRow = {
  /** Of the message that it becomes. */
  readonly id: string
  readonly phone: string
  readonly body: string
  /** Epoch ms. */
  readonly dueAt: number
  readonly target: Scheduled['to']
  readonly state: Exclude<Scheduled['state'], 'over'>
  /** Of one that was stopped the refusal; of another `night`, where the agent was warned, when they put it off, that it is quiet there by then. */
  readonly why: string | null
  readonly rev: number
  /** The public address of the picture that goes with it. */
  readonly pictureUrl: string | null
}

export function scheduledStore(db: Db) {
  const get = db.prepare<[string], ScheduledRow>('SELECT * FROM scheduled WHERE id = +?')
  // They are few: what one agent has put off with their own hands.
  const all = db.prepare<[], ScheduledRow>('SELECT * FROM scheduled ORDER BY dueAt, id')
  const waitingFor = db.prepare<[string], ScheduledRow>(`SELECT * FROM scheduled WHERE phone = +? AND state = 'waiting'`)
  const put = db.prepare<ScheduledRow>(`
    INSERT INTO scheduled VALUES (@id, @phone, @body, @dueAt, @target, @state, @why, @rev, @pictureUrl)
    ON CONFLICT (id) DO UPDATE SET body = excluded.body, pictureUrl = excluded.pictureUrl, dueAt = excluded.dueAt, target = excluded.target, state = excluded.state, why = excluded.why, rev = excluded.rev`)
  const remove = db.prepare<[string]>('DELETE FROM scheduled WHERE id = +?')
  return {
    get: (id: string) => get.get(id),
    /** Those that wait and those that were stopped, by their time. */
    all: () => all.all(),
    waitingFor: (phone: string) => waitingFor.all(phone),
    put: (row: ScheduledRow) => put.run(row),
    remove: (id: string) => remove.run(id),
  }
}
