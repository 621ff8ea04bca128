/** Brings the rows of a damaged database into a good one that holds an earlier state of the same desk. */
import Database from 'better-sqlite3'
import { inCodes } from '../file/codes.ts'
import { columnsOf, type Db } from '../file/database.ts'
import { follows, newestEntry, type Entry, type Link } from '../file/journal.ts'
import { isDamage } from '../file/trouble.ts'

/** What came over from the damaged database. */
export type Saved = {
  /** Messages that the good state did not have. */
  readonly texts: number
  /** Rows of all tables that were added or brought up to date. */
  readonly rows: number
  /** A part of the damaged database could not be read, or not be taken. */
  readonly hasGaps: boolean
}

type Row = Readonly<Record<string, string | number | null>>
/** How rows of a table are known again, and what may change in them. */
type Rule = {
  readonly table: string
  /** The columns that tell rows apart. */
  readonly key: string
  /** Columns that never change; the good state's stand. */
  readonly fixed: string
  /** Whether a known row is brought up to date, from the damaged database, which is the later state: when its `rev` is higher, always, or never. */
  readonly follows: 'rev' | 'always' | 'never'
  readonly only?: (row: Row) => boolean
}

/** In the order of their references, so that a row whose parent was lost is left out. */
const rules: readonly Rule[] = [
  { table: 'contact', key: 'phone', fixed: 'seq', follows: 'rev' },
  { table: 'tag', key: 'id', fixed: '', follows: 'rev' },
  { table: 'contact_tag', key: 'phone, tagId', fixed: '', follows: 'never' },
  { table: 'note', key: 'id', fixed: 'seq phone at by', follows: 'rev' },
  { table: 'import', key: 'id', fixed: 'fileName at', follows: 'rev' },
  { table: 'import_report', key: 'importId', fixed: '', follows: 'never' },
  { table: 'import_made', key: 'importId, fromSeq', fixed: 'toSeq rev', follows: 'never' },
  { table: 'import_changed', key: 'importId, phone', fixed: 'before rev', follows: 'never' },
  { table: 'conversation', key: 'id', fixed: 'phone', follows: 'never' },
  { table: 'message', key: 'id', fixed: 'seq conversationId direction body at pictureUrl', follows: 'rev' },
  { table: 'attempt', key: 'id', fixed: 'messageId startedAt', follows: 'always' },
  { table: 'media', key: 'id', fixed: 'messageId sid contentType', follows: 'always' },
  { table: 'task', key: 'id', fixed: 'conversationId origin createdAt fromSeq', follows: 'rev' },
  { table: 'reservation', key: 'id', fixed: 'taskId offeredAt expiresAt', follows: 'always' },
  { table: 'route', key: 'id', fixed: 'conversationId target at', follows: 'rev' },
  { table: 'scheduled', key: 'id', fixed: 'phone', follows: 'rev' },
  { table: 'follow_up', key: 'id', fixed: 'conversationId createdAt', follows: 'rev' },
  { table: 'stint', key: 'rowid', fixed: 'startedAt activity', follows: 'always' },
  { table: 'draft', key: 'key', fixed: '', follows: 'always' },
  { table: 'cursor', key: 'sender', fixed: '', follows: 'never' },
  { table: 'mark', key: 'phone, kind', fixed: '', follows: 'always' },
  { table: 'template', key: 'id', fixed: '', follows: 'rev' },
  { table: 'template_use', key: 'id', fixed: '', follows: 'rev' },
  { table: 'team_member', key: 'sender', fixed: '', follows: 'always' },
  { table: 'team_task', key: 'taskId', fixed: '', follows: 'always' },
  { table: 'team_deed', key: 'id', fixed: '', follows: 'always' },
  { table: 'team_card', key: 'phone', fixed: '', follows: 'always' },
  // Most of what is due the desk makes anew; what is to be followed or fetched, and what the agent put off, is only known here.
  { table: 'due', key: 'kind, subject', fixed: '', follows: 'never', only: ({ kind }) => kind === 'follow' || kind === 'media' || kind === 'later' },
]

/** To be called in a transaction, with foreign keys on. A row that breaks a rule of the schema is left out. */
export function rescue(good: Db, wreck: Db): Saved {
  let hasGaps = false
  let rows = 0
  /** Undefined when what is read is damaged, or breaks a rule of the schema. */
  function tried<T>(work: () => T): T | undefined {
    try {
      return work()
    } catch (error) {
      if (!isDamage(error) && !(error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT'))) throw error
      hasGaps = true
      return undefined
    }
  }

  /** From a table's beginning up to damage, and from its end down to it: what is newer than the good state is at the end. */
  function bring(rule: Rule): void {
    const { table, key, only = () => true } = rule
    for (const direction of ['ASC', 'DESC']) {
      const order = key.split(', ').map((name) => `${key.includes(',') ? name : 'rowid'} ${direction}`).join(', ')
      const isWhole = tried(() => {
        let take: Database.Statement<[Row]> | undefined
        for (const found of wreck.prepare<[], Row>(`SELECT ${key === 'rowid' ? 'rowid, ' : ''}* FROM ${table} ORDER BY ${order}`).iterate()) {
          const row = inCodes(table, found)
          take ??= good.prepare<[Row]>(takeInto(good, rule, Object.keys(row)))
          rows += only(row) ? (tried(() => take!.run(row).changes) ?? 0) : 0
        }
        return true
      })
      if (isWhole) return
    }
  }

  /** The journal goes on as far as its chain does. */
  function bringEntries(): void {
    const insert = good.prepare<Entry>('INSERT INTO journal VALUES (@seq, @at, @actor, @kind, @subject, @payload, @hash)')
    let last: Link | undefined = newestEntry(good)
    tried(() => {
      for (const entry of wreck.prepare<[number], Entry>('SELECT * FROM journal WHERE seq > ? ORDER BY seq').iterate(last?.seq ?? 0)) {
        if (!follows(entry, last) || !tried(() => insert.run(entry))) return (hasGaps = true)
        last = entry
        rows += 1
      }
      return true
    })
  }

  const count = good.prepare<[], number>('SELECT count(*) FROM message').pluck()
  const before = count.get()!
  bringEntries()
  for (const rule of rules) bring(rule)
  return { texts: count.get()! - before, rows, hasGaps }
}

/** The statement that takes a row, for the columns that both states have. */
function takeInto(good: Db, { table, key, fixed, follows: when }: Rule, found: readonly string[]): string {
  const known = columnsOf(good, table)
  const columns = found.filter((name) => name === 'rowid' || known.includes(name))
  const stays = fixed.split(' ').filter((name) => name !== '')
  const changing = columns.filter((name) => !stays.includes(name) && !key.split(', ').includes(name))
  const isOther = changing.map((name) => `${table}.${name} IS NOT excluded.${name}`).join(' OR ')
  // Without a rev nothing but its fixed columns vouches for a row.
  const isNewer = when === 'rev' ? `excluded.rev > ${table}.rev` : [...stays.map((name) => `${table}.${name} IS excluded.${name}`), `(${isOther})`].join(' AND ')
  const change = `UPDATE SET ${changing.map((name) => `${name} = excluded.${name}`).join(', ')} WHERE ${isNewer}`
  return `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((name) => `@${name}`).join(', ')}) ON CONFLICT (${key}) DO ${when === 'never' ? 'NOTHING' : change}`
}
