/** Makes a damaged database whose first pages cannot be read fit for it: those pages of a good copy take their place. */
import { readSync, statSync, writeSync } from 'node:fs'
import { migrations, openToRead } from '../database.ts'
import { isDamage } from '../trouble.ts'
import { withFile } from './durable.ts'
import { hasSchemaOf, PAGE_BYTES } from './sound.ts'

/**
 * @param wreck may be changed
 * @param copy a good one of this version: what leads to the tables lies on the same pages there, since tables stay where they are until the schema changes
 */
export function graft(wreck: string, copy: string): void {
  if (leadsToTables(wreck)) return
  const bytes = Math.ceil(statSync(wreck).size / PAGE_BYTES) * PAGE_BYTES
  const page = Buffer.alloc(PAGE_BYTES)
  const numbers = schemaPagesOf(copy)
  withFile(copy, 'r', (from) => withFile(wreck, 'r+', (to) => {
    for (const at of numbers.map((number) => (number - 1) * PAGE_BYTES).filter((start) => start < bytes)) {
      readSync(from, page, 0, PAGE_BYTES, at)
      if (at === 0) fitHeader(page, bytes / PAGE_BYTES)
      writeSync(to, page, 0, PAGE_BYTES, at)
    }
  }))
}

/** A header that goes with this file: in WAL mode, of so many pages, none of them free (https://sqlite.org/fileformat2.html, 1.3). */
function fitHeader(page: Buffer, pages: number): void {
  page.set([2, 2], 18)
  page.writeUInt32BE(pages, 28)
  page.fill(0, 32, 40)
  // The number of pages counts only while these two are the same.
  page.copy(page, 92, 24, 28)
}

function leadsToTables(file: string): boolean {
  const db = openToRead(file)
  try {
    return hasSchemaOf(db, migrations.length)
  } catch (error) {
    if (isDamage(error)) return false
    throw error
  } finally {
    db.close()
  }
}

function schemaPagesOf(copy: string): readonly number[] {
  const db = openToRead(copy)
  try {
    return hasSchemaOf(db, migrations.length) ? db.prepare<[], number>(`SELECT pageno FROM dbstat WHERE name = 'sqlite_schema'`).pluck().all() : []
  } finally {
    db.close()
  }
}
