/** Rows of `reservation`: offers of tasks to the worker. */
import type { Db } from '../file/database.ts'

export type ReservationEnd = 'accepted' | 'rejected' | 'timeout' | 'rescinded'

export function reservationStore(db: Db) {
  const add = db.prepare<{ taskId: string; offeredAt: number; expiresAt: number }>(`
    INSERT INTO reservation (taskId, state, offeredAt, expiresAt) VALUES (@taskId, 'pending', @offeredAt, @expiresAt)`)
  const end = db.prepare<{ taskId: string; state: ReservationEnd; at: number }>(`
    UPDATE reservation SET state = @state, endedAt = @at WHERE taskId = +@taskId AND state = 'pending'`)
  const running = db.prepare<[string], { expiresAt: number }>(`SELECT expiresAt FROM reservation WHERE taskId = +? AND state = 'pending'`)
  return {
    add: (taskId: string, offeredAt: number, expiresAt: number) => add.run({ taskId, offeredAt, expiresAt }),
    /** Ends the running reservation of a task, if there is one. */
    end: (taskId: string, state: ReservationEnd, at: number) => end.run({ taskId, state, at }),
    /** The reservation that rings, if there is one. */
    running: (taskId: string) => running.get(taskId),
  }
}
