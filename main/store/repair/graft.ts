/** Makes a damaged database whose first pages cannot be read fit for it: those pages of a good copy take their place. */
import { readSync, statSync, writeSync } from 'node:fs'
import { hasSchemaOf, pageBytes } from '../check/integrity.ts'
import { migrations, readIn } from '../file/database.ts'
import { withFile } from '../file/durable.ts'
import { isDamage } from '../file/trouble.ts'

/**
 * @param wreck may be changed
 * @param copy a good one of this version: what leads to the tables lies on the same pages there, since tables stay where they are until the schema
 * changes. Without one only the header is put right
 */
export function graft(wreck: string, copy: string | undefined): void {
  if (leadsToTables(wreck)) return
  const pages = Math.ceil(statSync(wreck).size / pageBytes)
  const page = Buffer.alloc(pageBytes)
  const numbers = copy === undefined ? [1] : schemaPagesOf(copy)
  withFile(copy ?? wreck, 'r', (from) => withFile(wreck, 'r+', (to) => {
    for (const number of numbers.filter((each) => each <= pages)) {
      readSync(from, page, 0, pageBytes, (number - 1) * pageBytes)
      if (number === 1) fitHeader(page, pages)
      writeSync(to, page, 0, pageBytes, (number - 1) * pageBytes)
    }
  }))
}

/** Writes the header as it must be (https://sqlite.org/fileformat2.html, 1.3), for so many pages, none of them free: nothing is written here. */
function fitHeader(page: Buffer, pages: number): void {
  page.write('SQLite format 3\0', 'latin1')
  page.writeUInt16BE(pageBytes, 16)
  page.set([2, 2, 0, 64, 32, 32], 18)
  page.writeUInt32BE(pages, 28)
  page.fill(0, 32, 40)
  page.writeUInt32BE(4, 44)
  page.fill(0, 48, 56)
  page.writeUInt32BE(1, 56)
  page.writeInt32BE(migrations.length, 60)
  page.fill(0, 64, 92)
  // The number of pages counts only while these two are the same.
  page.copy(page, 92, 24, 28)
}

function leadsToTables(file: string): boolean {
  try {
    return readIn(file, (db) => hasSchemaOf(db, migrations.length))
  } catch (error) {
    if (isDamage(error)) return false
    throw error
  }
}

const schemaPagesOf = (copy: string): readonly number[] =>
  readIn(copy, (db) => (hasSchemaOf(db, migrations.length) ? db.prepare<[], number>(`SELECT pageno FROM dbstat WHERE name = 'sqlite_schema'`).pluck().all() : []))
