/** Several desks of one team in one process, each with a store of its own, on the practice carrier over HTTP. */
import { randomUUID } from 'node:crypto'
import { expect, onTestFinished, vi } from 'vitest'
import { defaultSettings } from '../../../contract/defaults.ts'
import type { DeskEvent } from '../../../contract/events.ts'
import type { Task } from '../../../contract/model.ts'
import type { Settings } from '../../../contract/settings.ts'
import { readerHere } from '../../import/reader.kit.ts'
import type { Transport } from '../../provider/http/transport.ts'
import { account, apiKey, at, type Sandbox } from '../../provider/provider.kit.ts'
import { openTeam } from '../../provider/twilio/team.ts'
import { openTwilio } from '../../provider/twilio/twilio.ts'
import { openStore, type Store } from '../../store/store.ts'
import { machineTime } from '../../time/time.ts'
import { openDesk } from '../desk.ts'

const quiet = { info() {}, warn() {}, error() {} }
const keyed = { ...account, ...apiKey }
export const patience = { timeout: 25_000, interval: 50 }

export type EveningDesk = Awaited<ReturnType<typeof openEveningDesk>>

export type EveningOptions = { readonly team?: 'off' | 'setup' | 'join'; readonly store?: Store; readonly rules?: Partial<Settings['rules']>; readonly activities?: Settings['activities']; readonly transport?: Transport; /** By how much its clock is ahead of everybody's. */ readonly aheadMs?: number }

/** No voter of the practice carrier answers or writes by itself. */
export const silence = ({ baseUrl }: Sandbox) =>
  fetch(`${baseUrl}/practice/silence`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ silent: true }) })

/** A desk whose agent is called `name`; it is closed with the test. */
export function openEveningDesk({ baseUrl }: Sandbox, name: string, { team, store = openStore({ file: ':memory:' }), rules, activities = defaultSettings.activities, transport, aheadMs = 0 }: EveningOptions = {}) {
  const events: DeskEvent[] = []
  const settings: Settings = { ...defaultSettings, agentName: name, activities, perSecond: 100, mode: 'twilio', managed: true, rules: { ...defaultSettings.rules, capacity: 20, ...rules } }
  const desk = openDesk({ store, settings: () => settings, publish: (event) => void events.push(event), log: quiet, line: { mode: 'twilio', sender: account.from }, openReader: readerHere(), time: { ...machineTime, now: () => machineTime.now() + aheadMs }, ...(team && { team }) })
  const reach = at(baseUrl, transport && { transport })
  desk.connect(openTwilio(keyed, reach), openTeam(keyed, reach))
  const close = () => desk.close()
  onTestFinished(close)

  const tasks = async (): Promise<readonly Task[]> => (await desk.queries['desk.snapshot']({})).tasks
  return {
    name, desk, store, events, close, tasks,
    /** What it is set to; it lives by what is changed in it. */
    rules: settings.rules,
    team: async () => (await desk.queries['desk.snapshot']({})).team,
    joined: () => vi.waitFor(async () => {
      const { state, trouble } = (await desk.queries['desk.snapshot']({})).team
      if (state !== 'on') throw new Error(`${name} is ${state}${trouble === undefined ? '' : `: ${trouble}`}`)
    }, patience),
    available: () => desk.commands['activity.set']({ activity: 'available' }),
    /** The task with a voter, once it is in that state. */
    task: (phone: string, state: Task['state']) => vi.waitFor(async () => {
      const found = (await tasks()).find((task) => task.phone === phone)
      if (found?.state !== state) throw new Error(`${name}: ${found?.state ?? 'nothing'} with ${phone}`)
      return found
    }, patience),
    compose(phone: string, option: 'open' | 'me' | 'any', body = 'Hello', more: { readonly anyway?: true; readonly pictureUrl?: string } = {}) {
      const ids = { messageId: randomUUID(), taskId: randomUUID(), routeId: randomUUID() }
      return Promise.resolve(desk.commands['compose.send']({ ...ids, phone, body, option, ...more }))
    },
    accept: async (taskId: string) => desk.commands['task.accept']({ taskId }),
    wrap: (taskId: string) => desk.commands['task.wrap']({ taskId }),
    complete: async (taskId: string) => desk.commands['task.complete']({ taskId }),
    /** What is written in the thread of a chat. */
    async thread(phone: string) {
      const conversation = store.conversations.with(phone)
      return conversation ? store.messages.page(conversation.id, undefined, 100).map(({ body, by }) => (by === null ? body : `${by}: ${body}`)) : []
    },
    notices: () => events.flatMap(({ changes }) => changes).flatMap((change) => (change.kind === 'notice' ? [change.row] : [])),
  }
}

/** The carrier has the newest text of ours: what the voter writes from now on is an answer to it. */
export const isWithCarrier = ({ store }: EveningDesk, phone: string): Promise<void> =>
  vi.waitFor(() => expect(store.messages.page(store.conversations.with(phone)!.id)[0]!.sid).not.toBeNull(), patience)
