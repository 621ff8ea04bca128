/** What a file goes through between two uses: sealed, marked, left alone when a newer version wrote it. */
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { testFolder } from '../../folder.kit.ts'
import { copyAsAfterCrash, FILE, fileIn, openAuthor, openReady } from '../store.kit.ts'
import { NotReadyError, openStore, type Store } from '../store.ts'
import { migrations, NewerDatabaseError, openToRead } from './database.ts'
import { openFile } from './opening.ts'
import { readSeal } from './seal.ts'

let folder: string
let store: Store
let author: ReturnType<typeof openAuthor>
beforeEach(async () => {
  folder = testFolder()
  await open()
  author = openAuthor(store, 1)
  author.write(6)
})
afterEach(() => store.close())

async function open(): Promise<void> {
  store = await openReady(fileIn(folder))
}
const seal = () => readSeal(`${fileIn(folder)}.seal`)

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
    const left = copyAsAfterCrash(folder)
    const checkpointing = new Database(join(left, FILE))
    checkpointing.prepare('SELECT count(*) FROM message').get()
    checkpointing.close()
    openStore({ file: join(left, FILE) }).close()
  })
})

it('the log is folded in by what is in it; its file, which a copy let grow, is cut off at no commit', () => {
  const file = join(folder, 'log.sqlite')
  let folded = 0
  const { db, committed, close } = openFile(file, () => undefined, () => (folded += 1))
  db.exec('CREATE TABLE heavy (bytes)')
  const megabytes = (count: number): void => {
    for (let each = 0; each < count; each += 1) {
      db.prepare('INSERT INTO heavy VALUES (zeroblob(1048576))').run()
      committed()
    }
  }
  const size = () => statSync(`${file}-wal`).size
  const copying = openToRead(file)
  copying.exec('BEGIN; SELECT * FROM heavy')
  megabytes(20)
  expect(folded).toBe(5)
  copying.close()
  db.pragma('wal_checkpoint(PASSIVE)')
  const grown = size()
  megabytes(1)
  expect(size()).toBe(grown)
  expect(folded).toBe(5)
  megabytes(4)
  expect(folded).toBe(6)
  close()
  expect(existsSync(`${file}-wal`)).toBe(false)
})

it('a commit that cannot be brought to the disk is told to whoever waits for it, and to the log', async () => {
  store.close()
  const heard: unknown[] = []
  store = openStore({ file: fileIn(folder), notOnDisk: (error) => heard.push(error) })
  rmSync(`${fileIn(folder)}-wal`)
  store.transaction(() => store.contacts.touch('+16025550148', 1, 1))
  await expect(store.onDisk()).rejects.toThrow('ENOENT')
  expect(heard).toContainEqual(expect.objectContaining({ code: 'ENOENT' }))
})

it('a desk that ended in a crash on its first day, with all of it still in the log, opens as it was', async () => {
  const entries = store.journal.newest()!.seq
  const left = copyAsAfterCrash(folder)
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
