/** The words for a machine that refuses, on a real store that it refuses. */
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { testFolder } from '../folder.kit.ts'
import { NewerDatabaseError, openDatabase, type Db } from '../store/file/database.ts'
import { draftStore } from '../store/rows/drafts.ts'
import { openStore } from '../store/store.ts'
import { openingText, refusalText } from './database.ts'

let folder: string
let file: string
let db: Db
beforeEach(() => {
  folder = testFolder()
  file = join(folder, 'textdesk.sqlite')
  openStore({ file }).close()
  db = openDatabase(file)
})
afterEach(() => void db.close())

/** The error of a write that the machine refuses. */
function refused(): unknown {
  const drafts = draftStore(db)
  try {
    for (let key = 0; ; key += 1) drafts.save({ key: `draft ${key}`, recipient: null, body: 'words '.repeat(500), messageId: `${key}`, begunFor: null, pictureUrl: null })
  } catch (error) {
    return error
  }
}

describe('a command', () => {
  it('says that the disk is full, where the text is, and what to do', () => {
    db.pragma(`max_page_count = ${db.pragma('page_count', { simple: true }) as number}`)
    expect(refusalText('message.send', refused())).toBe('The disk is full, so your message wasn’t sent. It stays in the box. Free some space, then send it again.')
  })

  it('says that the folder may not be written', () => {
    db.pragma('query_only = ON')
    expect(refusalText('task.wrap', refused())).toMatch(/^Textdesk may not write into its folder, so nothing was changed\./)
  })

  it('says that another program holds the file', () => {
    db.pragma('busy_timeout = 1')
    const other = new Database(file)
    other.exec('BEGIN IMMEDIATE')
    expect(refusalText('compose.send', refused())).toMatch(/^Another program holds the file with your messages, so your message wasn’t sent\. It stays in the box\./)
    other.close()
  })

  it('keeps everything that was taken before the disk was full, and takes texts again when there is room', () => {
    db.pragma(`max_page_count = ${db.pragma('page_count', { simple: true }) as number}`)
    refused()
    const kept = draftStore(db).all().length
    db.pragma('max_page_count = 100000')
    draftStore(db).save({ key: 'composer', recipient: null, body: 'There is room', messageId: 'x', begunFor: null, pictureUrl: null })
    expect(draftStore(db).all()).toHaveLength(kept + 1)
  })

  it('has no words for a fault of ours', () => {
    expect(refusalText('message.send', new Error('undefined is not a function'))).toBeUndefined()
    expect(refusalText('message.send', Object.assign(new Error('UNIQUE'), { code: 'SQLITE_CONSTRAINT_UNIQUE' }))).toBeUndefined()
  })
})

describe('the start', () => {
  const at = '/home/dana/Textdesk'
  const failed = (code: string) => Object.assign(new Error('said by the system'), { code })

  it('leaves the words about a newer version as they are', () => {
    expect(openingText(new NewerDatabaseError(9), at)).toMatch(/newer Textdesk.*Nothing was changed\. Install the newer version[^]*\/home\/dana\/Textdesk/)
  })

  it.each([
    ['SQLITE_FULL', /^The disk is full.*none of them is lost.*Free some space, then start Textdesk again/],
    ['ENOSPC', /^The disk is full/],
    ['SQLITE_CANTOPEN', /^Textdesk may not write into its folder/],
    ['SQLITE_READONLY_DIRECTORY', /^Textdesk may not write into its folder/],
    ['EACCES', /^Textdesk may not write into its folder/],
    ['SQLITE_BUSY', /^Another program holds the file.*Close it/],
  ])('says what %s means', (code, words) => {
    expect(openingText(failed(code), at)).toMatch(words)
  })

  it.each(['SQLITE_IOERR_READ', 'EIO'])('does not claim that nothing is lost when the disk fails (%s)', (code) => {
    const text = openingText(failed(code), at)
    expect(text).toMatch(/^The disk reports errors/)
    expect(text).not.toMatch(/lost|untouched/)
  })

  it('says of a lock what holds it, on a real file', () => {
    db.close()
    const other = new Database(file)
    other.pragma('locking_mode = EXCLUSIVE')
    other.exec('BEGIN EXCLUSIVE')
    let error: unknown
    try {
      openStore({ file })
    } catch (thrown) {
      error = thrown
    }
    expect(openingText(error, at)).toMatch(/^Another program holds the file/)
    other.close()
    db = openDatabase(file)
  })
})
