/** What a file goes through between two uses: sealed, marked, left alone when a newer version wrote it. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FILE, fileIn, look, lookAndRepair, openAuthor, openReady, stateOf } from '../store.kit.ts'
import { NotReadyError, openStore, type Store } from '../store.ts'
import { migrations, NewerDatabaseError, openToRead } from './database.ts'
import { readSeal } from './seal.ts'

let folder: string
let store: Store
let author: ReturnType<typeof openAuthor>
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'textdesk-opening-'))
  await open()
  author = openAuthor(store, 1)
  author.write(6)
})
afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true, force: true })
})

async function open(): Promise<void> {
  store = await openReady(fileIn(folder))
}
const seal = () => readSeal(`${fileIn(folder)}.seal`)

/** A folder as a crash at this moment would leave it. */
function crashed(): string {
  const left = join(folder, 'left')
  mkdirSync(left)
  for (const name of readdirSync(folder)) if (name.startsWith(FILE) && !name.endsWith('-shm')) writeFileSync(join(left, name), readFileSync(join(folder, name)))
  return left
}

describe('the seal', () => {
  it('of a desk in use knows the newest entry that is committed', () => {
    expect(seal()).toEqual({ state: 'open', journal: store.journal.newest()!.seq })
    author.write(1)
    expect(seal()).toEqual({ state: 'open', journal: store.journal.newest()!.seq })
  })

  it('knows nothing of a commit that did not happen', () => {
    const before = seal()
    expect(() => store.transaction(() => {
      store.journal.append({ at: 1, actor: 'clock', kind: 'never', subject: 'x' })
      throw new Error('no')
    })).toThrow('no')
    expect(seal()).toEqual(before)
  })

  it('of a closed desk knows its size, and there is no write-ahead log', () => {
    const entries = store.journal.newest()!.seq
    store.close()
    expect(seal()).toEqual({ state: 'closed', journal: entries, size: readFileSync(fileIn(folder)).length })
    expect(existsSync(`${fileIn(folder)}-wal`)).toBe(false)
  })

  it('is not put on a file that another program still reads, and the next start finds everything', async () => {
    const other = new Database(fileIn(folder))
    other.exec('BEGIN')
    other.prepare('SELECT count(*) FROM message').get()
    author.write(1)
    const entries = store.journal.newest()!.seq
    store.close()
    expect(seal()).toEqual({ state: 'open', journal: entries })
    other.close()
    await open()
    expect(store.repair).toBeUndefined()
    expect(store.journal.newest()!.seq).toBe(entries)
  })

  it('does not mind another program that looked into a closed desk, or into one that crashed', async () => {
    store.close()
    new Database(fileIn(folder)).close()
    const reader = new Database(fileIn(folder))
    reader.prepare('SELECT count(*) FROM message').get()
    reader.close()
    await open()
    expect(store.repair).toBeUndefined()
    store.transaction(() => store.journal.append({ at: 1, actor: 'clock', kind: 'only.logged', subject: 'x' }))
    const left = crashed()
    const checkpointing = new Database(join(left, FILE))
    checkpointing.prepare('SELECT count(*) FROM message').get()
    checkpointing.close()
    openStore({ file: join(left, FILE) }).close()
  })
})

it('a desk that ended in a crash on its first day, with all of it still in the log, opens as it was', async () => {
  const entries = store.journal.newest()!.seq
  const left = crashed()
  const again = openStore({ file: join(left, FILE) })
  expect(again.journal.newest()!.seq).toBe(entries)
  again.close()
})

describe('a file of a newer version', () => {
  function makeNewer(): Buffer {
    store.close()
    const db = new Database(fileIn(folder))
    db.exec('CREATE TABLE invention (id TEXT)')
    db.pragma(`user_version = ${migrations.length + 1}`)
    db.close()
    return readFileSync(fileIn(folder))
  }

  it.each(['sealed', 'not sealed'])('is left alone byte for byte when it is %s by us', (how) => {
    const before = makeNewer()
    if (how === 'not sealed') rmSync(`${fileIn(folder)}.seal`)
    const beside = readdirSync(folder)
    expect(() => openStore({ file: fileIn(folder) })).toThrow(NewerDatabaseError)
    expect(readFileSync(fileIn(folder))).toEqual(before)
    // To look at a file SQLite makes the two that it always has beside it, empty.
    expect(readdirSync(folder).filter((name) => !/-(wal|shm)$/.test(name))).toEqual(beside)
  })

  it('is not taken for one because a single byte flipped', async () => {
    store.close()
    const bytes = readFileSync(fileIn(folder))
    bytes[63] = migrations.length + 1
    writeFileSync(fileIn(folder), bytes)
    await open()
    expect(store.repair).toMatchObject({ fault: 'unreadable', hasGaps: false })
  })
})

describe('a database that is not ready', () => {
  it('is not opened, however small the file or large the damage', () => {
    store.close()
    writeFileSync(fileIn(folder), readFileSync(fileIn(folder)).subarray(0, -4096))
    expect(() => openStore({ file: fileIn(folder) })).toThrow(NotReadyError)
  })

  it('is one that SQLite cannot even prepare statements for', () => {
    store.close()
    const db = openToRead(fileIn(folder))
    const page = db.prepare<[], number>(`SELECT rootpage FROM sqlite_schema WHERE name = 'contact_numbers_config'`).pluck().get()!
    db.close()
    writeFileSync(fileIn(folder), readFileSync(fileIn(folder)).fill(0, (page - 1) * 4096, page * 4096))
    expect(() => openStore({ file: fileIn(folder) })).toThrow(NotReadyError)
    expect(seal()).toMatchObject({ state: 'damaged' })
  })
})

describe('a repair', () => {
  /** Zeroes the first page of what is named. */
  function spoil(what: string): void {
    const db = openToRead(fileIn(folder))
    const page = db.prepare<[string], number>('SELECT pageno FROM dbstat WHERE name = ? ORDER BY pageno LIMIT 1').pluck().get(what)!
    db.close()
    writeFileSync(fileIn(folder), readFileSync(fileIn(folder)).fill(0, (page - 1) * 4096, page * 4096))
  }
  async function openAndLook(): Promise<void> {
    await open()
    store = await lookAndRepair(store, fileIn(folder))
  }

  it('that was interrupted begins anew', async () => {
    await look(fileIn(folder))
    store.close()
    spoil('message')
    for (const rest of ['.repaired', '.repaired-wal']) writeFileSync(`${fileIn(folder)}${rest}`, 'half of it')
    await openAndLook()
    expect(store.repair).toMatchObject({ from: 'copy' })
    expect(readdirSync(folder).filter((name) => name.includes('repaired'))).toEqual([])
  })

  it('that was interrupted when the log was gone and the repaired file had not taken its place loses no more than the log', async () => {
    store.close()
    await open()
    openAuthor(store, 2, 6).write(1)
    const left = crashed()
    rmSync(join(left, `${FILE}-wal`))
    const again = await openReady(join(left, FILE))
    expect(again.repair).toMatchObject({ fault: 'behind', from: 'itself', hasGaps: true })
    again.close()
  })

  it('does not go on from a file that is older than its newest copy', async () => {
    store.close()
    const old = readFileSync(fileIn(folder))
    await open()
    author = openAuthor(store, 2, 6)
    author.write(3)
    await look(fileIn(folder))
    const texts = stateOf(fileIn(folder)).message!
    // Neither a commit of after the copy nor what the copy holds is in what a lost log left.
    author.write(1)
    const mark = readFileSync(`${fileIn(folder)}.seal`)
    store.close()
    writeFileSync(fileIn(folder), old)
    writeFileSync(`${fileIn(folder)}.seal`, mark)
    await open()
    expect(store.repair).toMatchObject({ fault: 'behind', from: 'copy', hasGaps: true })
    expect(stateOf(fileIn(folder)).message!.map(({ id }) => id)).toEqual(texts.map(({ id }) => id))
  })

  it.each(['the header', 'an index'])('without any copy saves all that can be read when %s is damaged', async (what) => {
    const texts = stateOf(fileIn(folder)).message!
    store.close()
    if (what === 'an index') spoil('message_by_at')
    else writeFileSync(fileIn(folder), readFileSync(fileIn(folder)).fill(0, 0, 90))
    await openAndLook()
    expect(store.repair).toMatchObject({ from: 'nothing', texts: texts.length, hasGaps: false })
    expect(store.journal.firstBroken()).toBeUndefined()
    expect(store.messages.search('ballot', 100).length).toBeGreaterThan(0)
  })

  it('keeps the newest of what was damaged, and no more than the database has', async () => {
    for (let turn = 0; turn < 4; turn += 1) {
      await look(fileIn(folder))
      store.close()
      spoil('message_by_conversation')
      await openAndLook()
    }
    const damaged = readdirSync(join(folder, 'damaged'))
    expect(damaged).toHaveLength(1)
    expect(store.space().copies).toBeGreaterThan(0)
  })

  it.each(['message_by_conversation', 'message_words_data', 'sqlite_autoindex_message_1'])('loses nothing when only %s is damaged', async (what) => {
    await look(fileIn(folder))
    author.write(4)
    const before = stateOf(fileIn(folder))
    store.close()
    spoil(what)
    await openAndLook()
    expect(store.repair).toMatchObject({ hasGaps: false })
    const after = stateOf(fileIn(folder))
    for (const table of ['contact', 'conversation', 'attempt', 'media', 'task', 'reservation', 'route', 'stint', 'draft']) {
      expect(after[table], table).toEqual(expect.arrayContaining(before[table] as unknown[]))
    }
    expect(after.message!.map(({ id, body }) => [id, body])).toEqual(before.message!.map(({ id, body }) => [id, body]))
  })
})
