/** What TaskRouter tells a worker's client about, by the names that its event bridge has. */
import type { Reservation, Task, Worker } from './model.ts'

type ReservationEvent = 'created' | 'accepted' | 'rejected' | 'timeout' | 'canceled' | 'rescinded' | 'wrapup' | 'completed'

/** `to` is the worker's SID. */
export type Event = { readonly to: string } & (
  | { readonly type: `reservation.${ReservationEvent}`; readonly reservation: Reservation; readonly task: Task }
  | { readonly type: `task.${'updated' | 'canceled' | 'completed' | 'wrapup'}`; readonly task: Task }
  | { readonly type: `worker.${'activity' | 'attributes'}.update`; readonly worker: Worker }
  | { readonly type: 'worker.capacity.update'; readonly worker: Worker; readonly channelSid: string }
)
