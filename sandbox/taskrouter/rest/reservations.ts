/** Routes of reservations, by way of their worker or of their task: https://www.twilio.com/docs/taskrouter/api/reservations */
import { ok, type Ask, type Reply } from '../../http/reply.ts'
import type { Params, Route } from '../../http/router.ts'
import { Refused } from '../engine/hands.ts'
import type { Reservation } from '../engine/model.ts'
import type { Answer } from '../engine/moves.ts'
import type { TaskRouter } from '../taskrouter.ts'
import { needed } from './fields.ts'
import { ifMatch, listOf, versioned, type Rest } from './rest.ts'
import type { Wire } from './wire.ts'

type Owner = 'Workers' | 'Tasks'

const answers: readonly string[] = ['accepted', 'rejected', 'wrapping', 'completed']
const played = new Set(['ReservationStatus', 'WorkerActivitySid'])

export function reservationRoutes(rest: Rest, { floor, engine }: TaskRouter, wire: Wire): Route[] {
  const { world } = floor

  const rowsOf = (owner: Owner, { WorkerSid = '', TaskSid = '' }: Params): Reservation[] =>
    owner === 'Tasks' ? floor.reservationsOf(TaskSid) : floor.reservationsBy(WorkerSid)

  const ownerOf = (owner: Owner, { WorkerSid = '', TaskSid = '' }: Params) => (owner === 'Tasks' ? world.tasks.get(TaskSid) : world.workers.get(WorkerSid))

  function answer({ form }: Ask, reservation: Reservation): Reservation {
    const strange = [...form.keys()].find((name) => !played.has(name))
    if (strange !== undefined) throw new Refused(`the practice carrier does not play ${strange}`)
    const to = needed(form, 'ReservationStatus')
    if (!answers.includes(to)) throw new Refused(`ReservationStatus cannot be set to ${to}`)
    const next = engine.answer(reservation, to as Answer)
    const [activity, worker] = [form.get('WorkerActivitySid'), world.workers.get(reservation.workerSid)]
    if (activity !== null && worker) engine.setActivity(worker, activity)
    return next
  }

  function routesOf(owner: Owner): Route[] {
    const path = owner === 'Workers' ? '/Workers/{WorkerSid}/Reservations' : '/Tasks/{TaskSid}/Reservations'
    const told = (row: Reservation): Reply => versioned(row, ok(wire.reservation(row, owner)))
    const at = (method: Route['method'], below: string, deed: (ask: Ask, params: Params) => Reply): Route =>
      rest.within(method, `${path}${below}`, 'reservation', (ask, within) => rest.withRow(ask, within, ownerOf(owner, within.params), () => deed(ask, within.params)))
    const one = (method: Route['method'], deed: (ask: Ask, row: Reservation) => Reply): Route =>
      rest.within(method, `${path}/{Sid}`, 'reservation', (ask, within) =>
        rest.withRow(ask, within, rowsOf(owner, within.params).find(({ sid }) => sid === within.params.Sid), (row) => deed(ask, row)))
    return [
      at('GET', '', (ask, params) => {
        const statuses = ask.query.getAll('ReservationStatus').flatMap((status) => status.split(','))
        const worker = ask.query.get('WorkerSid')
        const fits = (row: Reservation) => (statuses.length === 0 || statuses.includes(row.status)) && (worker === null || row.workerSid === worker)
        return listOf(ask, { rows: rowsOf(owner, params), fits, key: 'reservations', wire: (row) => wire.reservation(row, owner) })
      }),
      one('GET', (_ask, row) => told(row)),
      one('POST', (ask, row) => ifMatch(ask, row, () => told(answer(ask, row)))),
    ]
  }

  return [...routesOf('Workers'), ...routesOf('Tasks')]
}
