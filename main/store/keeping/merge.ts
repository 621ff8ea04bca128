/** Brings the rows of a damaged database into a good one that holds an earlier state of the same desk. */
import Database from 'better-sqlite3'
import type { Db } from '../database.ts'
import { follows, newestEntry, type Entry, type Link } from '../journal.ts'
import { rowsByKey, rowsOf, ROW_ID, type Row, type Search } from './salvage.ts'

/** What came over from the damaged database. */
export type Saved = {
  /** Journal entries behind the good state's newest. */
  readonly entries: number
  /** Messages that the good state did not have. */
  readonly texts: number
  /** Rows of all tables that were added or brought up to date. */
  readonly rows: number
  /** A part of the damaged database could not be read. */
  readonly hasGaps: boolean
}

/** How rows of a table are known again, and what may change in them. */
type Rule = {
  readonly table: string
  readonly key: string
  /** Columns that never change; the good state's stand. */
  readonly fixed: readonly string[]
  /** `later`: the damaged database is the later state, so its row counts. `rev`: only when its `rev` is higher. `never`: the good one's stands. */
  readonly update: 'rev' | 'later' | 'never'
  /** The statement by which an older row makes room for a newer one, where only one of a kind may be live. */
  readonly giveWay?: string
}

/** In the order of their references, so that a row whose parent was lost is left out. */
const rules: readonly Rule[] = [
  { table: 'contact', key: 'phone', fixed: ['seq'], update: 'rev' },
  { table: 'conversation', key: 'id', fixed: ['phone'], update: 'never' },
  { table: 'message', key: 'id', fixed: ['seq', 'conversationId', 'direction', 'body', 'at'], update: 'rev' },
  { table: 'attempt', key: 'id', fixed: ['messageId', 'startedAt'], update: 'later' },
  { table: 'media', key: 'id', fixed: ['messageId', 'sid', 'contentType'], update: 'later' },
  {
    table: 'task', key: 'id', fixed: ['conversationId', 'origin', 'createdAt', 'fromSeq'], update: 'rev',
    giveWay: `
      UPDATE task SET wrappingAt = CASE state WHEN 'assigned' THEN @createdAt END, state = CASE state WHEN 'assigned' THEN 'wrapping' ELSE 'canceled' END
      WHERE conversationId = @conversationId AND state IN ('pending', 'reserved', 'assigned') AND createdAt <= @createdAt`,
  },
  {
    table: 'reservation', key: 'id', fixed: ['taskId', 'offeredAt', 'expiresAt'], update: 'later',
    giveWay: `UPDATE reservation SET state = 'rescinded', endedAt = @offeredAt WHERE taskId = @taskId AND state = 'pending' AND id < @id`,
  },
  {
    table: 'route', key: 'id', fixed: ['conversationId', 'target', 'at'], update: 'rev',
    giveWay: `UPDATE route SET state = 'replaced' WHERE conversationId = @conversationId AND state = 'open' AND at <= @at`,
  },
  {
    table: 'stint', key: 'startedAt', fixed: ['activity'], update: 'later',
    giveWay: 'UPDATE stint SET endedAt = @startedAt WHERE endedAt IS NULL AND startedAt <= @startedAt',
  },
  { table: 'draft', key: 'key', fixed: [], update: 'later' },
  { table: 'cursor', key: 'sender', fixed: [], update: 'never' },
]

/**
 * Brings over what the damaged database has and the good one lacks. To be called in a transaction, with foreign keys on.
 * A row that breaks a rule of the schema is left out.
 */
export function mergeInto(good: Db, wreck: Db): Saved {
  let hasGaps = false
  const search = (table: string): Search => ({ db: wreck, table, gap: () => (hasGaps = true) })
  const entries = bringEntries(good, search('journal'))
  const brought = new Map(rules.map((rule) => [rule.table, bringRows(good, search(rule.table), rule)]))
  const dues = bringDues(good, search('due'))
  const marks = bringMarks(good, search('mark'))
  const sums = [...brought.values()]
  return {
    entries,
    texts: brought.get('message')!.added,
    rows: sums.reduce((sum, { added, updated }) => sum + added + updated, entries + dues + marks),
    hasGaps,
  }
}

/** The journal goes on as far as its chain does. */
function bringEntries(good: Db, search: Search): number {
  const insert = good.prepare<Entry>('INSERT INTO journal VALUES (@seq, @at, @actor, @kind, @subject, @payload, @hash)')
  const known = newestEntry(good)?.seq ?? 0
  let last: Link | undefined = newestEntry(good)
  for (const row of rowsOf(search, known + 1)) {
    const entry = row as Entry
    if (!follows(entry, last) || !isTaken(() => insert.run(entry))) {
      search.gap()
      break
    }
    last = entry
  }
  return (last?.seq ?? 0) - known
}

function bringRows(good: Db, search: Search, rule: Rule): { readonly added: number; readonly updated: number } {
  let added = 0
  let updated = 0
  let taking: ReturnType<typeof takingRows> | undefined
  for (const row of rowsOf(search)) {
    taking ??= takingRows(good, rule, Object.keys(row))
    const kept = taking.find(row)
    if (kept && !isNewer(rule, kept, row)) continue
    const outcome = kept ? taking.update(row) : taking.add(row)
    if (outcome === 'unfit') search.gap()
    else if (outcome === 'written' && kept) updated += 1
    else if (outcome === 'written') added += 1
  }
  return { added, updated }
}

function isNewer({ update, fixed }: Rule, kept: Row, found: Row): boolean {
  if (update === 'rev') return (found.rev as number) > (kept.rev as number)
  // Without a rev nothing else vouches for the row.
  return update === 'later' && fixed.every((column) => found[column] === kept[column])
}

/** The statements for a table, for the columns that both states have. */
function takingRows(good: Db, { table, key, fixed, giveWay }: Rule, found: readonly string[]) {
  const known = (good.pragma(`table_info(${table})`) as readonly { readonly name: string }[]).map(({ name }) => name)
  const columns = found.filter((name) => name !== ROW_ID && known.includes(name))
  const changing = columns.filter((name) => name !== key && !fixed.includes(name))
  const select = good.prepare<[unknown], Row>(`SELECT * FROM ${table} WHERE ${key} = ?`)
  const insert = good.prepare<Row>(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((name) => `@${name}`).join(', ')})`)
  const set = changing.map((name) => `${name} = @${name}`).join(', ')
  const differs = changing.map((name) => `${name} IS NOT @${name}`).join(' OR ')
  const change = changing.length === 0 ? undefined : good.prepare<Row>(`UPDATE ${table} SET ${set} WHERE ${key} = @${key} AND (${differs})`)
  const clear = giveWay === undefined ? undefined : good.prepare<Row>(giveWay)
  const insertInstead = good.transaction((row: Row) => {
    clear?.run(row)
    insert.run(row)
  })
  return {
    find: (row: Row) => select.get(row[key]),
    add(row: Row): Outcome {
      const isFit = isTaken(() => insert.run(row)) || (clear !== undefined && isTaken(() => insertInstead(row)))
      return isFit ? 'written' : 'unfit'
    },
    update(row: Row): Outcome {
      let changes = 0
      if (!isTaken(() => (changes = change?.run(row).changes ?? 0))) return 'unfit'
      return changes > 0 ? 'written' : 'same'
    },
  }
}

/** `unfit`: the row breaks a rule of the schema. */
type Outcome = 'written' | 'same' | 'unfit'

/** Most of what is due is made anew by the desk; what is to be followed or fetched, and what the agent put off, is only known here. */
function bringDues(good: Db, search: Search): number {
  const insert = good.prepare<Row>('INSERT INTO due VALUES (@kind, @subject, @at) ON CONFLICT DO NOTHING')
  let added = 0
  for (const row of rowsByKey(search, 'kind')) {
    if (row.kind === 'follow' || row.kind === 'media' || row.kind === 'later') isTaken(() => (added += insert.run(row).changes))
  }
  return added
}

/** What keeps our texts from a person: the damaged database is the later state. */
function bringMarks(good: Db, search: Search): number {
  const insert = good.prepare<Row>('INSERT OR REPLACE INTO mark VALUES (@phone, @kind, @said, @reason, @at)')
  let added = 0
  for (const row of rowsByKey(search, 'phone')) isTaken(() => (added += insert.run(row).changes))
  return added
}

/** Whether the schema takes the row. */
function isTaken(write: () => unknown): boolean {
  try {
    write()
    return true
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT')) return false
    throw error
  }
}
