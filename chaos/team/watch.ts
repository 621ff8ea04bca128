/** Keeps what the carrier forgets: each task of the team as it was seen last, over all rounds. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Carrier, CarrierTeam } from '../../e2e/kit/carrier.ts'
import { isLive, type Promised, type SeenTask } from './facts.ts'

/** The carrier forgets a task five minutes after its end; its clock is never moved so far between two looks. */
const lookEveryMs = 300

export type Watch = ReturnType<typeof openWatch>

export function openWatch(carrier: Pick<Carrier, 'team'>) {
  const seen = new Map<string, SeenTask>()
  let documents: CarrierTeam['documents'] = []
  let workers: CarrierTeam['workspaces'][number]['workers'] = []
  const ending = new AbortController()

  async function look(): Promise<void> {
    const team = await carrier.team()
    documents = team.documents
    workers = team.workspaces.flatMap((workspace) => workspace.workers)
    for (const task of team.workspaces.flatMap((workspace) => workspace.tasks)) seen.set(task.sid, seenIn(task, workers))
  }

  async function keepLooking(): Promise<void> {
    for (; !ending.signal.aborted; await pause(lookEveryMs)) await look()
  }

  const looking = keepLooking()
  looking.catch(() => undefined)
  return {
    look,
    tasks: (): readonly SeenTask[] => [...seen.values()],
    live: (): readonly SeenTask[] => [...seen.values()].filter(isLive),
    promises: (): ReadonlyMap<string, Promised> => new Map(documents.flatMap(({ uniqueName, data }) => {
      const route = data.route as Promised | null | undefined
      const digits = /^v\.\w+\.(\d+)$/.exec(uniqueName)?.[1]
      return route && digits !== undefined ? [[`+${digits}`, route] as const] : []
    })),
    /** The worker whose desk reads the number. */
    reader: (): string | undefined => documents.find(({ uniqueName }) => uniqueName === 'reader.0')?.data.name as string | undefined,
    workerId: (name: string): string | undefined => workers.find((worker) => worker.name === name)?.sid,
    all: () => ({ documents, workers, tasks: [...seen.values()] }),
    /** @throws what ended the looking before */
    async close(): Promise<void> {
      ending.abort()
      await looking
    },
  }
}

function seenIn({ sid, status, reason, attributes }: CarrierTeam['workspaces'][number]['tasks'][number], workers: CarrierTeam['workspaces'][number]['workers']): SeenTask {
  const { conv = '', kind = '', sids = [] } = attributes as { readonly conv?: string; readonly kind?: string; readonly sids?: readonly string[] }
  return { sid, status, reason, conv, kind, sids, holders: workers.flatMap(({ name, holds }) => (holds.some(({ task }) => task === sid) ? [name] : [])) }
}
