import { mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { testFolder } from '../../folder.kit.ts'
import { copiesIn, isGood } from '../check/copies.ts'
import { pageBytes } from '../check/integrity.ts'
import { migrations, openDatabase } from '../file/database.ts'
import { addFunctions } from '../file/functions.ts'
import { layoutOf } from '../file/layout.ts'
import { fileIn, look as lookAt, lookAndRepair, noon, openAuthor, openReady, stateOf } from '../store.kit.ts'
import { openStore, type Store } from '../store.ts'
import { copyDatabase } from './copy.ts'

const HOUR = 3_600_000
let folder: string
let store: Store
let author: ReturnType<typeof openAuthor>
let at: number
beforeEach(async () => {
  folder = testFolder()
  at = noon
  store = openStore({ file: fileIn(folder) })
  author = openAuthor(store, 1)
  author.write(3)
})
afterEach(() => store.close())

/** An hour later than the last time. */
const look = () => lookAt(fileIn(folder), { at: (at += HOUR) })
const copies = () => copiesIn(join(folder, 'copies'))
const names = () => readdirSync(join(folder, 'copies'))

describe('a copy', () => {
  it('is a good database with all that was written', async () => {
    expect(await look()).toEqual({ isCopied: true })
    const [copy] = copies()
    expect(isGood(copy!)).toBe(true)
    expect(stateOf(copy!.file)).toEqual(stateOf(fileIn(folder)))
  })

  it.each(migrations.map((_sql, index) => index + 1))('of a database of version %i agrees with the one before it: whoever updates has those', async (version) => {
    const file = fileIn(join(folder, `version-${version}`))
    mkdirSync(dirname(file))
    const db = new Database(file)
    addFunctions(db)
    for (const sql of migrations.slice(0, version)) db.exec(sql)
    db.pragma(`user_version = ${version}`)
    db.close()
    for (const hours of [0, 1]) expect(await copyDatabase(layoutOf(file), { at: at + hours * HOUR, most: 1e9 })).toBe(true)
  })

  it('is made an hour after the last one, when something was written since; else the database itself is looked through', async () => {
    await look()
    expect(await look()).toEqual({ isCopied: false })
    author.write(1)
    expect(await lookAt(fileIn(folder), { at: at - HOUR + 1 })).toEqual({ isCopied: false })
    expect(await look()).toEqual({ isCopied: true })
    expect(copies()).toHaveLength(2)
  })

  it('holds the state of its beginning although the desk goes on writing, and is made in one go', async () => {
    author.write(150)
    const before = stateOf(fileIn(folder))
    const pages = statSync(fileIn(folder)).size / pageBytes
    let commits = 0
    const writing = setInterval(() => author.write((commits += 1) && 1), 0)
    expect(await copyDatabase(layoutOf(fileIn(folder)), { at, most: 1e9 })).toBe(true)
    clearInterval(writing)
    expect(pages).toBeGreaterThan(256)
    expect(commits).toBeGreaterThan(1)
    expect(stateOf(copies()[0]!.file)).toEqual(before)
  })

  it('takes away what a crash left of another', async () => {
    await look()
    for (const rest of ['2026-01-01T00-00-00-000Z.sqlite.partial', '2026-01-01T00-00-00-000Z.sqlite.partial-journal', '2026-01-01T00-00-00-000Z.sqlite.seal']) {
      writeFileSync(join(folder, 'copies', rest), 'half')
    }
    author.write(1)
    await look()
    expect(names()).toHaveLength(4)
  })

  it('is the newest by what it holds, whatever the clock says', async () => {
    await look()
    at = noon - 365 * 24 * HOUR
    author.write(1)
    await look()
    expect(copies()[0]!.at).toBeLessThan(copies()[1]!.at)
  })

  it('is no copy once it is shorter than sealed', async () => {
    await look()
    truncateSync(copies()[0]!.file, 5000)
    expect(copies()).toEqual([])
    expect(await look()).toEqual({ isCopied: true })
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
    await look()
    const good = names()
    changeText()
    author.write(1)
    expect(await look()).toMatchObject({ fault: 'differs' })
    expect(names()).toEqual(good)
  })

  it('is repaired while the desk is in use, and nothing is missing', async () => {
    await look()
    const texts = stateOf(fileIn(folder)).message!.map(({ body }) => body)
    changeText()
    author.write(1)
    store = await lookAndRepair(store, fileIn(folder))
    expect(store.repair).toMatchObject({ fault: 'met', from: 'copy', hasGaps: false })
    expect(stateOf(fileIn(folder)).message!.slice(0, texts.length).map(({ body }) => body)).toEqual(texts)
  })

  it('is seen in a word that no row of ours may have', async () => {
    const db = openDatabase(fileIn(folder))
    db.pragma('ignore_check_constraints = ON')
    db.exec(`UPDATE message SET delivery = 'delivereD' WHERE seq = 3`)
    db.close()
    expect(await look()).toMatchObject({ fault: 'unsound' })
    expect(names()).toEqual([])
  })

  it('is seen in the pages too', async () => {
    await look()
    author.write(1)
    store.close()
    const good = names()
    const file = new Database(fileIn(folder))
    const page = file.prepare<[], number>(`SELECT pageno FROM dbstat WHERE name = 'message' AND pagetype = 'leaf' LIMIT 1`).pluck().get()!
    file.close()
    const bytes = readFileSync(fileIn(folder))
    writeFileSync(fileIn(folder), bytes.fill(0, (page - 1) * pageBytes, page * pageBytes))
    store = await openReady(fileIn(folder))
    expect((await look()).fault).toMatch(/^un(sound|readable)$/)
    expect(names()).toEqual(good)
  })
})
