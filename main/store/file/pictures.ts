/** Before schema 4 the bytes of files lay in the database. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { filesOf } from './attachments.ts'

/** Puts each file into the folder of files beside the database. */
export function putOut(db: Database.Database): void {
  const folder = filesOf(db.name)
  const rows = db.prepare<[], { id: string; bytes: Buffer }>('SELECT id, bytes FROM media WHERE bytes IS NOT NULL').iterate()
  for (const { id, bytes } of rows) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, id), bytes)
  }
}
