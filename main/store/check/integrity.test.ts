import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { migrations } from '../file/database.ts'
import { addFunctions } from '../file/functions.ts'
import { fingerprintOf } from './integrity.ts'

it('knows the schema of each version by what its migrations make; a new one is added by `npm test -- unit main/store/check -u`', async () => {
  const db = new Database(':memory:')
  addFunctions(db)
  const of = [fingerprintOf(db)]
  for (const sql of migrations) {
    db.exec(sql)
    of.push(fingerprintOf(db))
  }
  db.close()
  await expect(`${JSON.stringify(of, null, 2)}\n`).toMatchFileSnapshot('fingerprints.json')
})
