/** What a file goes through between two uses: sealed, marked, left alone when a newer version wrote it. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { NewerDatabaseError, openToRead } from '../database.ts'
import { openStore, type Store } from '../store.ts'
import { readSeal } from './seal.ts'
import { FILE, fileIn, NOON, openAuthor, stateOf } from './testdesk.ts'

const { signal } = new AbortController()

let folder: string
let store: Store
let author: ReturnType<typeof openAuthor>
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'textdesk-opening-'))
  open()
  author = openAuthor(store, 1)
  author.write(6)
})
afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true, force: true })
})

function open(): void {
  store = openStore({ file: fileIn(folder), now: () => NOON })
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

  it('of a closed desk fits the file, which has no write-ahead log', () => {
    store.close()
    expect(seal()).toMatchObject({ state: 'closed', size: readFileSync(fileIn(folder)).length })
    expect(existsSync(`${fileIn(folder)}-wal`)).toBe(false)
  })

  it('is not put on a file that another program still reads, and the next start finds everything', () => {
    const other = new Database(fileIn(folder))
    other.exec('BEGIN')
    other.prepare('SELECT count(*) FROM message').get()
    author.write(1)
    const entries = store.journal.newest()!.seq
    store.close()
    expect(seal()).toEqual({ state: 'open', journal: entries })
    other.close()
    open()
    expect(store.repair).toBeUndefined()
    expect(store.journal.newest()!.seq).toBe(entries)
  })

  it('does not mind another program that looked into a closed desk, or into one that crashed', () => {
    store.close()
    new Database(fileIn(folder)).close()
    const reader = new Database(fileIn(folder))
    reader.prepare('SELECT count(*) FROM message').get()
    reader.close()
    open()
    expect(store.repair).toBeUndefined()
    store.transaction(() => store.journal.append({ at: 1, actor: 'clock', kind: 'only.logged', subject: 'x' }))
    const left = crashed()
    const checkpointing = new Database(join(left, FILE))
    checkpointing.prepare('SELECT count(*) FROM message').get()
    checkpointing.close()
    const again = openStore({ file: join(left, FILE) })
    expect(again.repair).toBeUndefined()
    again.close()
  })
})

describe('a file of a newer version', () => {
  function makeNewer(): Buffer {
    store.close()
    const db = new Database(fileIn(folder))
    db.exec('CREATE TABLE invention (id TEXT)')
    db.pragma('user_version = 7')
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

  it('is not taken for one because a single byte flipped', () => {
    store.close()
    const bytes = readFileSync(fileIn(folder))
    bytes[63] = 7
    writeFileSync(fileIn(folder), bytes)
    open()
    expect(store.repair).toMatchObject({ fault: 'changed', hasGaps: false })
  })
})

describe('a repair', () => {
  it('that was interrupted after the damaged file was moved is brought to its end, and told of', async () => {
    await store.copy(signal)
    author.write(1)
    const log = readFileSync(`${fileIn(folder)}-wal`)
    store.close()
    writeFileSync(fileIn(folder), readFileSync(fileIn(folder)).fill(0, 4096, 8192))
    open()
    const { repair } = store
    store.close()
    const repaired = stateOf(fileIn(folder))
    // As it was just before the repaired file took its place; the write-ahead log had not been moved yet.
    renameSync(fileIn(folder), `${fileIn(folder)}.repaired`)
    renameSync(`${fileIn(folder)}.seal`, `${fileIn(folder)}.repaired.seal`)
    writeFileSync(`${fileIn(folder)}-wal`, log)
    open()
    expect(store.repair).toEqual(repair)
    store.close()
    expect(stateOf(fileIn(folder))).toEqual(repaired)
    expect(readdirSync(repair!.folder)).toContain(`${FILE}-wal`)
  })

  it('that was interrupted before that begins anew', async () => {
    await store.copy(signal)
    store.close()
    writeFileSync(fileIn(folder), readFileSync(fileIn(folder)).fill(0, 4096, 8192))
    for (const rest of ['.repaired', '.repaired-wal', '.scratch', '.scratch-wal']) writeFileSync(`${fileIn(folder)}${rest}`, 'half of it')
    open()
    expect(store.repair).toMatchObject({ fault: 'changed', from: 'copy' })
    expect(readdirSync(folder).filter((name) => name.includes('repaired') || name.includes('scratch'))).toEqual([])
  })

  it('without any copy saves all that can be read', () => {
    const texts = stateOf(fileIn(folder)).message!
    store.close()
    writeFileSync(fileIn(folder), readFileSync(fileIn(folder)).fill(0, 0, 90))
    open()
    expect(store.repair).toMatchObject({ from: 'nothing', texts: texts.length, hasGaps: false })
    expect(store.journal.firstBroken()).toBeUndefined()
    expect(store.messages.search('ballot', 100).length).toBeGreaterThan(0)
  })

  it.each(['message_by_conversation', 'message_words_data', 'sqlite_autoindex_message_1'])('loses nothing when only %s is damaged', async (what) => {
    await store.copy(signal)
    author.write(4)
    const before = stateOf(fileIn(folder))
    store.close()
    const db = openToRead(fileIn(folder))
    const page = db.prepare<[string], number>('SELECT pageno FROM dbstat WHERE name = ? ORDER BY pageno LIMIT 1').pluck().get(what)!
    db.close()
    writeFileSync(fileIn(folder), readFileSync(fileIn(folder)).fill(0, (page - 1) * 4096, page * 4096))
    open()
    expect(store.repair).toMatchObject({ hasGaps: false })
    const after = stateOf(fileIn(folder))
    for (const table of ['contact', 'conversation', 'attempt', 'media', 'task', 'reservation', 'route', 'stint', 'draft']) {
      expect(after[table], table).toEqual(expect.arrayContaining(before[table] as unknown[]))
    }
    expect(after.message!.map(({ id, body }) => [id, body])).toEqual(before.message!.map(({ id, body }) => [id, body]))
  })
})
