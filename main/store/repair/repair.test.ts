/** What a repair saves, and from what; damage.test.ts tries every kind of damage. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { testFolder } from '../../folder.kit.ts'
import { openToRead } from '../file/database.ts'
import { copyAsAfterCrash, FILE, fileIn, look, lookAndRepair, openAuthor, openReady, stateOf } from '../store.kit.ts'
import type { Store } from '../store.ts'

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

describe('a repair', () => {
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
    const left = copyAsAfterCrash(folder)
    rmSync(join(left, `${FILE}-wal`))
    const again = await openReady(join(left, FILE))
    expect(again.repair).toMatchObject({ fault: 'behind', from: 'itself', hasGaps: true })
    again.close()
    expect(stateOf(join(left, FILE)).journal!.filter(({ kind }) => kind === 'desk.repaired')).toHaveLength(1)
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
    expect(store.search.messages('ballot', {}, 100).rows.length).toBeGreaterThan(0)
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
