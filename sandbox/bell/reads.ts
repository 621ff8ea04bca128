/** What a worker's client reads by way of the event bridge when it starts: the SDK posts `{ url, method, params, token }` and is answered `{ payload }`. */
import { z } from 'zod'
import { refusal } from '../http/errors.ts'
import { ok, type Ask, type Reply } from '../http/reply.ts'
import { parsedJson } from '../http/request.ts'
import type { TaskRouter } from '../taskrouter/taskrouter.ts'
import type { Payloads } from './payloads.ts'
import { readToken, type Grant, type TokenParts } from './token.ts'

/** The SDK posts JSON and calls it a form. */
const Wanted = z.string().transform(parsedJson).pipe(z.object({ url: z.string(), method: z.literal('GET'), token: z.string() }))

export type ReadParts = Omit<TokenParts, 'now'> & { readonly taskRouter: TaskRouter; readonly payloads: Payloads }

/** Answers one read. Pages are not played: everything is on the first. */
export function openReads({ taskRouter, payloads, accountSid, credentials }: ReadParts) {
  const { floor, now } = taskRouter
  const { world } = floor
  const list = (contents: readonly unknown[]): Reply => ok({ payload: { contents, after_sid: null } })

  function answer(path: string, { workspaceSid, workerSid }: Grant): Reply | undefined {
    const worker = world.workers.get(workerSid)
    if (!worker) return undefined
    const base = `Workspaces/${workspaceSid}`
    const own = `${base}/Workers/${workerSid}`
    if (path === own) return ok({ payload: payloads.worker(worker) })
    if (path === `${base}/Activities`) return list(floor.within('activities', workspaceSid).map(payloads.activity))
    if (path === `${own}/WorkerChannels`) return list(floor.within('taskChannels', workspaceSid).map((channel) => payloads.workerChannel(worker, channel)))
    const held = floor.heldBy(workerSid).flatMap((row) => {
      const task = world.tasks.get(row.taskSid)
      return task ? [payloads.reservation(row, task)] : []
    })
    if (path === `${own}/Reservations`) return list(held)
    const one = held.find(({ sid }) => path === `${own}/Reservations/${sid}`)
    return one && ok({ payload: one })
  }

  return ({ body, path }: Ask): Reply => {
    const wanted = Wanted.safeParse(body)
    if (!wanted.success) return refusal(20001, 'the bridge reads for a worker, and does nothing else here')
    const grant = readToken(wanted.data.token, { accountSid, credentials, now: now() })
    if (typeof grant === 'number') return refusal(grant)
    // On Windows the SDK writes paths with the system's own separator.
    return taskRouter.run(() => answer(wanted.data.url.replaceAll('\\', '/'), grant)) ?? refusal(20404, path)
  }
}
