/** Rows as the desk tells them, for tests. */
import { mirrorOf, type Mirror } from '../../../common/mirror/mirror.ts'
import { defaultSettings } from '../../../contract/defaults.ts'
import type { Task } from '../../../contract/model.ts'
import type { Snapshot } from '../../../contract/queries.ts'

/** When everything in these samples happens, epoch ms. */
export const noon = new Date(2026, 10, 3, 12).getTime()
export const ann = '+16025550148'

export function aTask(more: Partial<Task> = {}): Task {
  return { id: 't1', conversationId: 'c1', phone: ann, state: 'assigned', origin: 'agent', createdAt: noon, unread: 0, rev: 1, ...more }
}

/** A voter's text as the newest of a conversation. */
export const said = (body: string, at = noon): NonNullable<Task['last']> => ({ direction: 'inbound', body, at, delivery: 'received' })

/** An Available worker on a line that has been up for a minute, who knows Ann Lee. */
export function aMirror(more: Partial<Snapshot> = {}): Mirror {
  return mirrorOf({
    seq: 1,
    worker: { name: 'Dana', activity: 'available', available: true, since: noon, usedTodayMs: {}, rev: 1 },
    line: { mode: 'twilio', state: 'connected', since: noon - 60_000, waiting: 0 },
    settings: { ...defaultSettings, mode: 'twilio', managed: false },
    team: { state: 'off', isSupervisor: false, waiting: 0 },
    tasks: [],
    routes: [],
    routeCount: 0,
    scheduled: [],
    tags: [],
    imports: [],
    followUps: [],
    contacts: [{ phone: ann, name: 'Ann Lee', marks: [], rev: 1 }],
    drafts: [],
    used: [],
    notices: [],
    ...more,
  })
}
