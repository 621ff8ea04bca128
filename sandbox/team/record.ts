/** The desks' record of a voter, which a colleague without a desk has to keep as well: a Sync Document `v.<our digits>.<their digits>`. */
import { z } from 'zod'
import type { Shelf } from '../sync/shelf.ts'
import type { Task } from '../taskrouter/engine/model.ts'

const Said = z.looseObject({ conv: z.string(), us: z.string(), sids: z.array(z.string()).default([]) })
const Voter = z.looseObject({ task: z.looseObject({ sid: z.string().optional() }).nullish() })

const digits = (number: string): string => (number.startsWith('+') ? number.slice(1) : number)

/** Notes which of the voter's texts a task has shown, once it is completed; whoever reads the number makes no task of them again. */
export function noteShown(shelf: Shelf, { sid, attributes }: Task, now: number): void {
  const said = Said.safeParse(JSON.parse(attributes)).data
  if (!said) return
  for (const service of shelf.services()) {
    const document = shelf.find(service, `v.${digits(said.us)}.${digits(said.conv)}`)
    const voter = Voter.safeParse(document?.data).data
    if (!document || !voter) continue
    const task = voter.task?.sid === sid ? null : voter.task
    shelf.update(document, { data: { ...voter, task, upto: { at: Math.floor(now / 1000), sids: said.sids } }, ttl: undefined })
  }
}
