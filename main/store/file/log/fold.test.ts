import { statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { testFolder } from '../../../folder.kit.ts'
import { foldIn } from './fold.ts'

let file: string
let desk: Database.Database
let beside: Database.Database
beforeEach(() => {
  file = join(testFolder(), 'log.sqlite')
  desk = new Database(file)
  desk.pragma('journal_mode = WAL')
  desk.pragma('wal_autocheckpoint = 0')
  desk.exec('CREATE TABLE heavy (bytes)')
  beside = new Database(file)
})
afterEach(() => {
  beside.close()
  desk.close()
})

const write = (): unknown => desk.prepare('INSERT INTO heavy VALUES (zeroblob(100000))').run()
const left = (): { readonly log: number; readonly checkpointed: number } => (desk.pragma('wal_checkpoint(NOOP)') as [never])[0]

/** The desk commits while each of the first turns is at work. */
const whileTheDeskWrites = (turns: number): Pick<Database.Database, 'pragma'> => ({
  pragma(source) {
    const said = beside.pragma(source)
    if (source.includes('PASSIVE') && turns-- > 0) write()
    return said
  },
})

it('lets a long log begin anew, though the desk adds to it meanwhile', () => {
  for (let hour = 0; hour < 30; hour += 1) {
    for (let commit = 0; commit < 5; commit += 1) write()
    foldIn(whileTheDeskWrites(2), 100)
  }
  expect(statSync(`${file}-wal`).size).toBeLessThan(1_500_000)
})

it('does not insist where the log is short', () => {
  write()
  foldIn(whileTheDeskWrites(1), 100)
  expect(left().log).toBeGreaterThan(left().checkpointed)
})

it('gives a desk up that writes faster than the disk, until it is told again', () => {
  write()
  foldIn(whileTheDeskWrites(Infinity), 10)
  expect(left().log).toBeGreaterThan(left().checkpointed)
  foldIn(beside)
  expect(left().log).toBe(left().checkpointed)
})
