/** Damaged files: after every kind of damage the desk opens, says what it did, and has all that its newest good copy has. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { damagesFor, type Damage } from './damages.kit.ts'
import { openToRead } from './file/database.ts'
import { copyAsAfterCrash, fileIn, look, lookAndRepair, noon, openAuthor, openReady, stateOf, type State } from './store.kit.ts'
import { openStore } from './store.ts'

/** Another seed is another desk, other places and other bytes: `DAMAGE_SEED=7 npx vitest run main/store/damage.test.ts`. */
const SEED = Number(process.env.DAMAGE_SEED ?? 1)

const hour = 3_600_000

const home = mkdtempSync(join(tmpdir(), 'textdesk-damage-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** One desk, as a crash and as a quit a moment later leave it; its copies are of an earlier and of a later state. */
const closed = join(home, 'closed')
const killed = join(home, 'killed')
const { early, late, last } = await writeDesk()

async function writeDesk(): Promise<Record<'early' | 'late' | 'last', State>> {
  mkdirSync(closed)
  const store = openStore({ file: fileIn(closed) })
  const author = openAuthor(store, SEED)
  const copied = async (chats: number, at: number) => {
    author.write(chats)
    await look(fileIn(closed), { at })
    return stateOf(fileIn(closed))
  }
  const states = { early: await copied(8, noon), late: await copied(25, noon + hour) }
  author.write(12)
  copyAsAfterCrash(closed, killed)
  store.close()
  return { ...states, last: stateOf(fileIn(closed)) }
}

const damages = damagesFor(SEED, late)
const named = (list: readonly Damage[]) => list.map((damage) => [damage.what, damage] as const)

function damaged(original: string, { to }: Damage): string {
  const folder = mkdtempSync(join(home, 'case-'))
  cpSync(original, folder, { recursive: true })
  to(folder)
  return folder
}

/** Opens, looks it through as the process beside the desk does, closes, and opens once more. Returns what was said of a repair. */
async function survive(folder: string, known: State) {
  const opened = await openReady(fileIn(folder))
  const store = await lookAndRepair(opened, fileIn(folder))
  const repair = store.repair ?? opened.repair
  expect(store.journal.firstBroken()).toBeUndefined()
  expect(store.search.messages('ballot', {}, 500).rows.length).toBeGreaterThan(0)
  store.close()
  const db = openToRead(fileIn(folder))
  expect(db.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }])
  expect(db.pragma('foreign_key_check')).toEqual([])
  db.close()
  const state = stateOf(fileIn(folder))
  expectAllOf(state, known)
  if (repair) expectConsistent(state)
  if (repair?.hasGaps === false) expectNothingMissing(state)
  openStore({ file: fileIn(folder) }).close()
  return repair
}

/** Columns that never change, by table. */
const lasting: Readonly<Record<string, readonly string[]>> = {
  journal: ['seq', 'at', 'actor', 'kind', 'subject', 'payload', 'hash'],
  contact: ['phone', 'name'],
  conversation: ['id', 'phone'],
  message: ['seq', 'id', 'conversationId', 'direction', 'body', 'at', 'segments'],
  attempt: ['id', 'messageId', 'startedAt'],
  media: ['id', 'messageId', 'sid'],
  task: ['id', 'conversationId', 'origin', 'createdAt'],
  reservation: ['id', 'taskId', 'offeredAt'],
  route: ['id', 'conversationId', 'target', 'at'],
  stint: ['startedAt', 'activity'],
}

function expectAllOf(state: State, known: State): void {
  for (const [table, columns] of Object.entries(lasting)) {
    const found = new Set(state[table]!.map((row) => JSON.stringify(columns.map((column) => row[column]))))
    const missing = known[table]!.map((row) => JSON.stringify(columns.map((column) => row[column]))).filter((row) => !found.has(row))
    expect(missing, table).toEqual([])
  }
}

/** A text that was written since the newest copy may have a flipped letter, which nothing vouches for; but it is there. */
function expectNothingMissing(state: State): void {
  expect(state.journal!.slice(0, -1)).toEqual(last.journal)
  for (const table of Object.keys(lasting)) expect(state[table]!.length, table).toBeGreaterThanOrEqual(last[table]!.length)
}

/** Nothing goes out before the carrier was asked, nothing hangs, and no row claims to be newer than the journal. */
function expectConsistent(state: State): void {
  const waiting = state.message!.filter(({ delivery }) => delivery === 'queued' || delivery === 'sending' || delivery === 'checking')
  const isAsked = ({ id, delivery, at }: State[string][number]) => {
    const attempt = state.attempt!.findLast(({ messageId }) => messageId === id)
    return delivery === 'sending' && attempt?.outcome === null && attempt.startedAt === at
  }
  expect(waiting.filter((message) => !isAsked(message))).toEqual([])
  expect(state.task!.filter((task) => task.state === 'reserved')).toEqual([])
  const newest = state.journal!.at(-1)!
  expect(newest.kind).toBe('desk.repaired')
  for (const table of ['contact', 'message', 'task', 'route', 'stint']) {
    expect(state[table]!.filter(({ rev }) => (rev as number) > (newest.seq as number)), table).toEqual([])
  }
}

describe('a desk that was closed', () => {
  it('opens without a repair when nothing happened to it', async () => {
    expect(await survive(damaged(closed, { what: 'nothing', to() {} }), last)).toBeUndefined()
  })

  it.each(named(damages.ofFile))('survives %s', async (what, damage) => {
    const folder = damaged(closed, damage)
    const repair = await survive(folder, late)
    if (!repair) return expect(damage.isHidden).toBe(true)
    expect(repair.from).toBe('copy')
    expect(existsSync(join(repair.folder, 'textdesk.sqlite'))).toBe(what !== 'no file' && what !== 'an empty file')
  })

  it.each(named(damages.ofCopy))('survives %s, with the copy before it', async (_what, damage) => {
    expect(await survive(damaged(closed, damage), early)).toMatchObject({ from: 'copy' })
  })

  it('is not led astray by a write-ahead log of something else', async () => {
    const log = Buffer.from('not a log at all')
    expect(await survive(damaged(closed, { what: 'a log', to: (into) => writeFileSync(`${fileIn(into)}-wal`, log) }), last)).toBeUndefined()
  })

  it('is not led astray by its own write-ahead log of earlier, as a backup may bring it back', async () => {
    const old = readFileSync(`${fileIn(killed)}-wal`)
    const folder = damaged(closed, { what: 'an old log', to: (into) => writeFileSync(`${fileIn(into)}-wal`, old) })
    expect(await survive(folder, last)).toBeUndefined()
    expect(stateOf(fileIn(folder))).toEqual(last)
  })
})

describe('a desk whose last use ended in a crash', () => {
  it('opens without a repair when nothing else happened to it', async () => {
    expect(await survive(damaged(killed, { what: 'nothing', to() {} }), last)).toBeUndefined()
  })

  it.each(named(damages.ofFile))('survives %s', async (_what, damage) => {
    const folder = damaged(killed, damage)
    const repair = await survive(folder, late)
    // What the write-ahead log brings anew was not damaged at all.
    if (!repair && !damage.isHidden) expect(stateOf(fileIn(folder))).toEqual(last)
  })

  it.each(named(damages.ofLog))('survives %s and says so', async (_what, damage) => {
    expect(await survive(damaged(killed, damage), late)).toMatchObject({ fault: 'behind', from: 'itself', hasGaps: true })
  })

  it.each(named(damages.ofCopy))('survives %s, with the copy before it', async (_what, damage) => {
    expect(await survive(damaged(killed, damage), early)).toMatchObject({ from: 'copy' })
  })
})
