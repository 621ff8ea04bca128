/** What workers are offered and hold: TaskRouter's reservations. */
import { ReservationListInstance as ReservationsOfTask, type ReservationInstance as OfTask } from 'twilio/lib/rest/taskrouter/v1/workspace/task/reservation.js'
import { ReservationListInstance as ReservationsOfWorker, type ReservationInstance as OfWorker } from 'twilio/lib/rest/taskrouter/v1/workspace/worker/reservation.js'
import type { Exchange, Reservation } from '../../team/exchange.ts'
import type { Office } from '../../team/records.ts'
import { asked, did, given, orMeaning } from './answers.ts'
import { allRows } from './lists.ts'
import { msOf, type Way } from './way.ts'

const states: Readonly<Partial<Record<string, Reservation['state']>>> = { pending: 'pending', accepted: 'accepted', wrapping: 'wrapping' }

/** What can be asked for at once is one status only. Whoever holds a chat may wrap it up between two questions, and never the other way. */
const statuses = { pending: ['pending'], accepted: ['accepted'], held: ['accepted', 'wrapping'] } as const

export function openReservations({ taskrouter, ageOf }: Way, { ws }: Office): Pick<Exchange, 'reservations' | 'reservationsOf' | 'answer'> {
  const read = (row: OfTask | OfWorker): Reservation => ({
    sid: given(row.sid), taskSid: given(row.taskSid), workerId: given(row.workerSid), workerName: row.workerName ?? '', state: states[row.reservationStatus] ?? 'over', ageMs: ageOf(row.dateCreated),
  })
  const ofWorker = (workerId: string, reservationStatus: (typeof statuses)[keyof typeof statuses][number]): Promise<Reservation[]> =>
    asked(() => allRows(ReservationsOfWorker(taskrouter, ws, workerId).page({ reservationStatus }), read))

  return {
    async reservations(workerId, which) {
      const found = new Map<string, Reservation>()
      for (const status of statuses[which]) for (const row of await ofWorker(workerId, status)) found.set(row.sid, row)
      return [...found.values()]
    },
    async reservationsOf(taskSid) {
      const rows = await asked(() => allRows(ReservationsOfTask(taskrouter, ws, taskSid).page(), (row) => ({ row: read(row), at: msOf(row.dateCreated) })))
      return rows.toSorted((a, b) => a.at - b.at).map(({ row }) => row)
    },
    /** Twilio has several codes for an offer that no longer stands; any no means so. */
    answer: (workerId, reservationSid, to) =>
      orMeaning(
        did(async () => {
          given((await ReservationsOfWorker(taskrouter, ws, workerId)(reservationSid).update({ reservationStatus: to })).sid)
          return 'done' as const
        }),
        ({ trouble }) => (trouble === 'refused' ? 'over' : undefined),
      ),
  }
}
