/** Which desk is open, and what becomes of it when its database is damaged. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defaultSettings } from '../../contract/defaults.ts'
import type { Change, DeskEvent } from '../../contract/events.ts'
import type { Line } from '../../contract/model.ts'
import { openCarrier, SENDER } from '../desk/carrier.kit.ts'
import { VOTER } from '../desk/desk.kit.ts'
import { testFolder } from '../folder.kit.ts'
import type { Provider } from '../provider/provider.ts'
import { doJob } from '../store/upkeep/jobs.ts'
import type { Keep } from './upkeep.ts'
import { openWorlds, type Worlds } from './worlds.ts'

const twilio = { mode: 'twilio', sender: SENDER } as const
const ids = { messageId: crypto.randomUUID(), taskId: crypto.randomUUID(), routeId: crypto.randomUUID() }
let folder: string
let file: string
let events: DeskEvent[]
let worlds: Worlds
let failed: (error: unknown) => void
/** The process beside the desk's, here in this one. */
let keep: Keep
beforeEach(() => {
  folder = testFolder()
  file = join(folder, 'textdesk.sqlite')
  events = []
  failed = vi.fn()
  keep = (job) => doJob(job)
})
afterEach(async () => {
  vi.useRealTimers()
  await worlds.close()
})

function open(first: Pick<Line, 'mode' | 'sender'> = twilio): void {
  const log = { info() {}, warn() {}, error() {} }
  const settings = () => ({ ...defaultSettings, mode: first.mode, managed: false }) as const
  worlds = openWorlds({ folder, settings, publish: (event) => void events.push(event), log, keep: (job, signal) => keep(job, signal), checkpointer: '', failed }, first)
}
const changes = <K extends Change['kind']>(kind: K) => events.flatMap(({ changes: all }) => all).filter((change): change is Extract<Change, { kind: K }> => change.kind === kind)
const notices = () => changes('notice').map(({ row }) => ('text' in row ? row.text : row.kind))
const snapshot = async () => worlds.queries['desk.snapshot']({})

async function writeText(): Promise<void> {
  await worlds.commands['activity.set']({ activity: 'available' })
  await worlds.commands['compose.send']({ ...ids, phone: VOTER, body: 'Do you have a plan to vote?', option: 'open' })
}

const PRACTICE = '+18335550100'
const service = `MG${'c'.repeat(32)}`
const leads = (mode: 'practice' | 'twilio', sender: string) => worlds.connect({ ...openCarrier().provider, mode, sender } satisfies Provider)
const compose = (body: string) =>
  worlds.commands['compose.send']({ messageId: crypto.randomUUID(), taskId: crypto.randomUUID(), routeId: crypto.randomUUID(), phone: VOTER, body, option: 'open' })

describe('practice and real life', () => {
  beforeEach(() => open({ mode: 'practice', sender: PRACTICE }))

  it('share no person, no chat, no word and no mark', async () => {
    await worlds.commands['activity.set']({ activity: 'available' })
    expect(await compose('only practice')).toEqual({ ok: true })
    await worlds.commands['contact.rename']({ phone: VOTER, name: 'Practised' })
    await worlds.commands['contact.mark']({ phone: VOTER, kind: 'opted-out' })
    leads('twilio', SENDER)
    expect(await snapshot()).toMatchObject({ tasks: [], contacts: [], worker: { activity: 'offline' } })
    expect(await worlds.queries['contact.suggest']({ text: 'Practised' })).toEqual([])
    expect(await worlds.queries.search({ text: 'practice', limit: 5 })).toEqual({ contacts: [], messages: [], notes: [] })
    await worlds.commands['activity.set']({ activity: 'available' })
    expect(await compose('for real')).toEqual({ ok: true })

    worlds.disconnect({ mode: 'practice', sender: PRACTICE, state: 'connecting' })
    expect((await snapshot()).tasks).toMatchObject([{ last: { body: 'only practice' } }])
  })

  it('are never taken for one another by a page: it is made to ask anew', async () => {
    const { seq } = await snapshot()
    leads('twilio', SENDER)
    const first = events.find((event) => event.seq > seq)!
    expect(first.seq).toBeGreaterThan(seq + 1)
    expect((await snapshot()).seq).toBeGreaterThanOrEqual(first.seq)
    const numbers = events.map((event) => event.seq)
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
  })
})

it('another sender of the same hotline hides nothing', async () => {
  open()
  leads('twilio', SENDER)
  await worlds.commands['activity.set']({ activity: 'available' })
  await compose('Hello')
  leads('twilio', service)
  expect((await snapshot()).tasks).toMatchObject([{ last: { body: 'Hello' } }])
  await worlds.close()
  open({ mode: 'twilio', sender: service })
  expect((await snapshot()).tasks).toMatchObject([{ last: { body: 'Hello' } }])
})

describe('a database that is damaged at the start', () => {
  beforeEach(async () => {
    open()
    await writeText()
    await worlds.close()
    writeFileSync(file, readFileSync(file).fill(0, 0, 200))
  })

  it('is repaired while the window waits, and the agent hears of it in the first picture', async () => {
    let finish = (): void => undefined
    keep = async (job) => {
      await new Promise<void>((resolve) => (finish = resolve))
      return doJob(job)
    }
    open()
    worlds.connect(openCarrier().provider)
    const first = snapshot()
    finish()
    expect((await first).notices).toMatchObject([{ kind: 'trouble' }])
    expect((await first).line).toMatchObject({ sender: SENDER })
    expect(notices()).toEqual([])
  })

  it('is no news at the start after that', async () => {
    open()
    expect((await snapshot()).notices).toHaveLength(1)
    await worlds.close()
    open()
    expect((await snapshot()).notices).toEqual([])
    expect(readdirSync(join(folder, 'damaged'))).toHaveLength(1)
  })

  it('ends the app with a reason when it cannot be repaired', async () => {
    keep = () => Promise.reject(new Error('The disk is full.'))
    open()
    await expect.poll(() => failed).toHaveBeenCalledWith(new Error('The disk is full.'))
  })
})

describe('a database that is damaged while the desk is in use', () => {
  it('is told of, repaired, and opened again on the same line, without anybody starting anything', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    open()
    const carrier = openCarrier()
    worlds.connect(carrier.provider)
    await writeText()
    await vi.advanceTimersByTimeAsync(10_000)
    await expect.poll(() => readdirSync(join(folder, 'copies'))).toHaveLength(2)
    const db = new Database(file)
    db.exec(`UPDATE message SET body = 'Changed behind our back'`)
    db.close()
    const before = events.length
    await vi.advanceTimersByTimeAsync(3_600_000)
    await expect.poll(notices).toHaveLength(2)
    expect(notices()).toEqual([expect.stringContaining('is damaged, and Textdesk is repairing it'), expect.stringContaining('so Textdesk has repaired it')])
    expect(events.slice(before).some(({ seq }, index) => seq > events[before - 1]!.seq + index + 1)).toBe(true)
    expect((await worlds.queries['message.page']({ conversationId: (await snapshot()).tasks[0]!.conversationId, limit: 5 })).messages).toMatchObject([{ body: 'Do you have a plan to vote?' }])
    await worlds.commands['message.send']({ messageId: crypto.randomUUID(), taskId: ids.taskId, body: 'And on it goes' })
    await vi.advanceTimersByTimeAsync(60_000)
    await expect.poll(() => carrier.taken.map(({ body }) => body)).toContain('And on it goes')
  })
})
