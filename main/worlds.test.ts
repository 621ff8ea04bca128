/** Which desk is open, and what becomes of it when its database is damaged. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Change, DeskEvent } from '../contract/events.ts'
import { openCarrier, SENDER, VOTER } from './desk/testbed.ts'
import type { Keep } from './keeping.ts'
import { standardSettings } from './standard.ts'
import { doJob } from './store/keeping/jobs.ts'
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
  folder = mkdtempSync(join(tmpdir(), 'textdesk-worlds-'))
  file = join(folder, 'textdesk.sqlite')
  events = []
  failed = vi.fn()
  keep = (job) => doJob(job)
})
afterEach(async () => {
  vi.useRealTimers()
  await worlds.close()
  rmSync(folder, { recursive: true, force: true })
})

function open(): void {
  const log = { info() {}, warn() {}, error() {} }
  const settings = () => ({ ...standardSettings, mode: 'twilio', managed: false }) as const
  worlds = openWorlds({ folder, settings, publish: (event) => void events.push(event), log, keep: (job, signal) => keep(job, signal), checkpointer: '', failed }, twilio)
}
const changes = <K extends Change['kind']>(kind: K) => events.flatMap(({ changes: all }) => all).filter((change): change is Extract<Change, { kind: K }> => change.kind === kind)
const notices = () => changes('notice').map(({ row }) => ('text' in row ? row.text : row.kind))
const snapshot = async () => worlds.queries['desk.snapshot']({})

async function writeText(): Promise<void> {
  await worlds.commands['activity.set']({ activity: 'Available' })
  await worlds.commands['compose.send']({ ...ids, phone: VOTER, body: 'Do you have a plan to vote?', option: 'open' })
}

it('practice and real life see nothing of each other', async () => {
  open()
  worlds.connect(openCarrier().provider)
  await writeText()
  expect((await snapshot()).tasks).toHaveLength(1)
  worlds.disconnect({ mode: 'practice', sender: '+18335550100' })
  expect((await snapshot()).tasks).toEqual([])
  worlds.connect(openCarrier().provider)
  expect((await snapshot()).tasks).toHaveLength(1)
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
    expect(notices()).toEqual([expect.stringContaining('is damaged, and Textdesk repairs it now'), expect.stringContaining('so Textdesk has repaired it')])
    expect(events.slice(before).some(({ seq }, index) => seq > events[before - 1]!.seq + index + 1)).toBe(true)
    expect((await worlds.queries['message.page']({ conversationId: (await snapshot()).tasks[0]!.conversationId, limit: 5 })).messages).toMatchObject([{ body: 'Do you have a plan to vote?' }])
    await worlds.commands['message.send']({ messageId: crypto.randomUUID(), taskId: ids.taskId, body: 'And on it goes' })
    await vi.advanceTimersByTimeAsync(60_000)
    await expect.poll(() => carrier.taken.map(({ body }) => body)).toContain('And on it goes')
  })
})
