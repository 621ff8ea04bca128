/** A desk for tests: the real store in memory, a carrier that does what the test tells it, a clock that the test moves. */
import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, vi } from 'vitest'
import { defaultSettings } from '../../contract/defaults.ts'
import type { Change, DeskEvent } from '../../contract/events.ts'
import type { DeskHandlers, ImportCommand } from '../../contract/handlers.ts'
import type { Task } from '../../contract/model.ts'
import type { CareSettings, DeskRules, Settings } from '../../contract/settings.ts'
import { readerHere } from '../import/reader.kit.ts'
import { openStore, type Store } from '../store/store.ts'
import { openCarrier, SENDER } from './carrier.kit.ts'
import type { DeskParts } from './core/context.ts'
import { openDesk } from './desk.ts'

export const VOTER = '+16025550148'
const quiet = { info() {}, warn() {}, error() {} }

/** A test that is not about quiet hours has none, at whatever hour it runs. */
const allDay = { textsFrom: 0, textsUntil: 24 * 60 }

export type Testbed = ReturnType<typeof openTestbed>
type Options = { store?: Store; carrier?: ReturnType<typeof openCarrier>; rules?: Partial<DeskRules>; care?: { -readonly [K in keyof CareSettings]?: CareSettings[K] }; describe?: DeskParts['describe']; line?: DeskParts['line'] }

/** @param options.store an existing store, for a restart */
export function openTestbed({ store = openStore({ file: ':memory:' }), carrier = openCarrier(), rules = {}, care = {}, describe, line = { mode: 'twilio', sender: SENDER } }: Options = {}) {
  const events: DeskEvent[] = []
  const listeners = new Set<() => void>()
  const settings = (): Settings => ({ ...defaultSettings, agentName: 'Dana Okafor', perSecond: 100, mode: 'twilio', managed: false, rules: { ...defaultSettings.rules, ...allDay, ...rules }, care: { ...defaultSettings.care, ...care } })
  const opened = openDesk({
    store,
    settings,
    publish: (event) => {
      events.push(event)
      for (const listener of listeners) listener()
    },
    log: quiet,
    openReader: readerHere(),
    ...(describe && { describe }),
    line,
  })
  // A desk that works alone answers at once.
  const desk = { ...opened, commands: opened.commands as unknown as DeskHandlers & Pick<typeof opened.commands, ImportCommand> }

  return {
    desk, store, carrier, events, rules, care, settings,
    connect: () => desk.connect(carrier.provider),
    snapshot: async () => desk.queries['desk.snapshot']({}),
    async tasks(): Promise<readonly Task[]> {
      const { tasks } = await desk.queries['desk.snapshot']({})
      return tasks
    },
    /** Resolves once `fact` holds, asked again after every event. */
    until<T>(fact: () => T | Promise<T>): Promise<NonNullable<T>> {
      return new Promise((resolve, reject) => {
        const ask = async () => {
          const found = await fact()
          if (!found) return
          listeners.delete(listener)
          resolve(found)
        }
        const listener = () => void ask().catch(reject)
        listeners.add(listener)
        listener()
      })
    },
    available: () => desk.commands['activity.set']({ activity: 'available' }),
    compose(option: 'open' | 'me' | 'any', body = 'Hello', phone = VOTER, pictureUrl?: string) {
      const ids = { messageId: randomUUID(), taskId: randomUUID(), routeId: randomUUID() }
      return { ...ids, outcome: desk.commands['compose.send']({ ...ids, phone, body, pictureUrl, option }) }
    },
    async replies(body: string, phone = VOTER) {
      carrier.receive(phone, body, Date.now())
      desk.wake()
    },
    changes: <K extends Change['kind']>(kind: K) => events.flatMap(({ changes }) => changes).filter((change): change is Extract<Change, { kind: K }> => change.kind === kind),
    close: () => desk.close(),
  }
}

/** A desk of its own for each test of a file: connected and taking work; in the end its journal holds. */
export function eachDesk(give: (bed: Testbed) => void, options: Options = {}): void {
  let bed: Testbed
  beforeEach(() => {
    bed = openTestbed({ ...options, rules: { ...options.rules }, care: { ...options.care } })
    give(bed)
    bed.connect()
    bed.available()
  })
  afterEach(async () => {
    await bed.close()
    expect(bed.store.journal.firstBroken()).toBeUndefined()
  })
}

/**
 * The same on a clock that only `pass` moves.
 *
 * @param options.from what it says at first, epoch ms
 */
export function eachOnFalseClock(give: (bed: Testbed) => void, { from, ...options }: Options & { readonly from?: number } = {}): void {
  falseClock(from)
  eachDesk(give, options)
  beforeEach(async () => void (await pass(10)))
}

/** A clock that only `pass` moves, for each test of a file. It begins at noon, since what waits until another day is asked about. */
export function falseClock(from = new Date().setHours(12, 0, 0, 0)): void {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: from }))
  afterEach(() => void vi.useRealTimers())
}

/** Time goes by, and what is due by that happens. */
export const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)
