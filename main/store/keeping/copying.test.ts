import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '../database.ts'
import { openStore, type Store } from '../store.ts'
import { copiesIn, isGood } from './copies.ts'
import { copyInUse } from './copying.ts'
import { PAGE_BYTES } from './sound.ts'
import { fileIn, NOON, openAuthor, stateOf } from './testdesk.ts'

const { signal } = new AbortController()

let folder: string
let store: Store
let author: ReturnType<typeof openAuthor>
let at: number
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'textdesk-copying-'))
  at = NOON
  open()
  author = openAuthor(store, 1)
  author.write(3)
})
afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true, force: true })
})

function open(): void {
  store = openStore({ file: fileIn(folder), now: () => (at += 1000) })
}
const copies = () => copiesIn(join(folder, 'copies'))
const names = () => readdirSync(join(folder, 'copies'))

describe('a copy', () => {
  it('is a good database with all that was written', async () => {
    expect(await store.copy(signal)).toBe(true)
    const [copy] = copies()
    expect(isGood(copy!)).toBe(true)
    expect(stateOf(copy!.file)).toEqual(stateOf(fileIn(folder)))
  })

  it('is made only when something was written since the last one', async () => {
    await store.copy(signal)
    expect(await store.copy(signal)).toBe(false)
    author.write(1)
    expect(await store.copy(signal)).toBe(true)
    expect(copies()).toHaveLength(2)
  })

  it('holds a whole state although the desk goes on writing', async () => {
    author.write(40)
    const copying = store.copy(signal)
    for (let count = 0; count < 5; count += 1) {
      author.write(1)
      await new Promise((resolve) => setImmediate(resolve))
    }
    await copying
    const copied = stateOf(copies()[0]!.file)
    const written = stateOf(fileIn(folder))
    expect(copied.journal!.length).toBeLessThanOrEqual(written.journal!.length)
    expect(copied.journal).toEqual(written.journal!.slice(0, copied.journal!.length))
    expect(copied.message).toEqual(written.message!.slice(0, copied.message!.length))
  })

  it('leaves nothing in the write-ahead log, so that the file cannot fall behind it', async () => {
    expect(statSync(`${fileIn(folder)}-wal`).size).toBeGreaterThan(0)
    await store.copy(signal)
    expect(statSync(`${fileIn(folder)}-wal`).size).toBe(0)
  })

  it('that is given up leaves nothing behind', async () => {
    author.write(40)
    const leaving = new AbortController()
    const copying = store.copy(leaving.signal)
    leaving.abort()
    await expect(copying).rejects.toThrow()
    expect(names()).toEqual([])
  })

  it('takes away what a crash left of another', async () => {
    await store.copy(signal)
    for (const rest of ['2026-01-01T00-00-00-000Z.sqlite.partial', '2026-01-01T00-00-00-000Z.sqlite.partial-journal', '2026-01-01T00-00-00-000Z.sqlite.seal']) {
      writeFileSync(join(folder, 'copies', rest), 'half')
    }
    author.write(1)
    await store.copy(signal)
    expect(names()).toHaveLength(4)
  })

  it('is the newest by what it holds, whatever the clock says', async () => {
    await store.copy(signal)
    at = NOON - 365 * 24 * 3_600_000
    author.write(1)
    await store.copy(signal)
    expect(copies()[0]!.at).toBeLessThan(copies()[1]!.at)
    expect(await store.copy(signal)).toBe(false)
  })

  it('is no copy once it is shorter than sealed', async () => {
    await store.copy(signal)
    truncateSync(copies()[0]!.file, 5000)
    expect(copies()).toEqual([])
    expect(await store.copy(signal)).toBe(true)
  })
})

describe('damage that shows in a copy', () => {
  /** Changes a text behind the desk's back, as a failing disk does: SQLite itself sees nothing wrong in it. */
  function changeText(): void {
    const db = openDatabase(fileIn(folder))
    db.exec(`UPDATE message SET body = 'changed' WHERE seq = 2`)
    db.close()
  }

  it('never takes the place of a good copy', async () => {
    await store.copy(signal)
    const good = names()
    changeText()
    author.write(1)
    await expect(store.copy(signal)).rejects.toThrow('does not agree with its newest copy')
    expect(names()).toEqual(good)
  })

  it('is repaired at the next start, even after a quit', async () => {
    await store.copy(signal)
    const texts = stateOf(fileIn(folder)).message!.map(({ body }) => body)
    changeText()
    author.write(1)
    await store.copy(signal).catch(() => undefined)
    store.close()
    open()
    expect(store.repair).toMatchObject({ fault: 'met', from: 'copy', hasGaps: false })
    expect(stateOf(fileIn(folder)).message!.slice(0, texts.length).map(({ body }) => body)).toEqual(texts)
  })

  it('is seen in a word that no row of ours may have', async () => {
    const db = openDatabase(fileIn(folder))
    db.pragma('ignore_check_constraints = ON')
    db.exec(`UPDATE message SET delivery = 'delivereD' WHERE seq = 3`)
    db.close()
    await expect(store.copy(signal)).rejects.toThrow('the pages of message are not in order')
    expect(names()).toEqual([])
  })

  it('is seen in the pages too', async () => {
    await store.copy(signal)
    author.write(1)
    store.close()
    const good = names()
    const file = openDatabase(fileIn(folder))
    const page = file.prepare<[], number>(`SELECT pageno FROM dbstat WHERE name = 'message' AND pagetype = 'leaf' LIMIT 1`).pluck().get()!
    file.close()
    const bytes = readFileSync(fileIn(folder))
    writeFileSync(fileIn(folder), bytes.fill(0, (page - 1) * PAGE_BYTES, page * PAGE_BYTES))
    const db = openDatabase(fileIn(folder))
    await expect(copyInUse(db, join(folder, 'copies'), at, signal)).rejects.toThrow(/damaged|malformed/)
    db.close()
    expect(names()).toEqual(good)
  })
})
