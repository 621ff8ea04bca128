/** Every statement of the stores, as SQLite plans it: none reads a table that grows, on a database with the shape of a busy hotline. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { addFunctions } from '../../main/store/file/functions.ts'
import { openStore } from '../../main/store/store.ts'
import { makeHotline } from './hotline.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'textdesk-statements-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const file = path.join(folder, 'textdesk.sqlite')
makeHotline(file, { messages: 20_000, now: Date.UTC(2026, 10, 3) })

/** What the desk prepares while it opens; the wreck and the copies of a repair are prepared later. */
const prepare = vi.spyOn(Database.prototype, 'prepare')
openStore({ file }).close()
const statements = [...new Set(prepare.mock.calls.map(([sql]) => sql))].filter((sql) => !/^PRAGMA|^ATTACH|sqlite_schema/.test(sql.trim()))
prepare.mockRestore()

const db = new Database(file)
addFunctions(db)

/** Rows of these are as many as the agent has before them: fields that are typed into, tags, templates, lists that were brought in, senders, what a team does not know yet, texts that they put off. */
const small = new Set(['draft', 'scheduled', 'tag', 'import', 'template', 'template_use', 'cursor', 'team_member', 'team_deed'])
/** What a statement has found or was handed itself: parts one by one, hits up to a limit, filters. */
const lists = new Set(['parts', 'hit', 'json_each', 'wanted'])
/** A column with so few values leads to a good part of its table. */
const FEW = 30
/** Asked once, when the desk joins a team. */
const atJoining = 'SELECT DISTINCT phone FROM mark'
/** Replies that were promised to the agent and wait for them are few. */
const ofTheOwner = /WHERE due\.kind = 'owner'/
/** What is due is a few rows for each text in flight; all of a kind is asked for at the start and when a clock was set. */
const ofAKind = 'UPDATE due SET at = @latest WHERE kind = +@kind AND at > +@latest'

function planOf(sql: string): readonly string[] {
  const plan = db.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
  const named = [...sql.matchAll(/@(\w+)/g)].map(([, name]) => [name!, 1] as const)
  const unnamed = Array.from(sql.matchAll(/\?/g), () => 1)
  return plan.all(...(named.length > 0 ? [Object.fromEntries<number>(named)] : unnamed)).map(({ detail }) => detail)
}

const isPartial = (index: string): boolean => /\bWHERE\b/i.test(db.prepare<[string], string | null>('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(index) ?? '')

/** What is wrong with a step of a plan; undefined when it reads what it needs. */
function faultOf(step: string, sql: string): string | undefined {
  const [, index] = /USING (?:COVERING )?INDEX (\w+)/.exec(step) ?? []
  if (index !== undefined && isPartial(index)) return undefined
  const [, scanned] = /^SCAN (\w+)/.exec(step) ?? []
  if (scanned !== undefined) return isBounded(scanned, step, sql) ? undefined : `it reads all of ${scanned}`
  const [, table, column] = /^SEARCH (\w+) USING .*\((\w+)=\?\)/.exec(step) ?? []
  // An index that SQLite makes by itself is that of a key.
  const isKey = /USING (COVERING )?INDEX sqlite_autoindex_\w+ \(\w+=\?\)/.test(step)
  if (!table || !column || column === 'rowid' || isKey || small.has(table) || sql === ofAKind || ofTheOwner.test(sql)) return undefined
  return valuesOf(tables.get(table) ?? table, column) < FEW ? `it looks up ${table} by ${column} alone, which has few values` : undefined
}

function isBounded(table: string, step: string, sql: string): boolean {
  if (sql === atJoining || small.has(table) || table === 'CONSTANT' || lists.has(table)) return true
  // A row of it that is known by its place.
  if (/VIRTUAL TABLE INDEX \d+:=/.test(step)) return true
  // A full-text index is read for its words, and from the newest row back.
  if (/VIRTUAL TABLE INDEX \d+:M/.test(step)) return /ORDER BY (\w+\.)?rowid DESC\s+LIMIT/.test(sql)
  // The newest row of all; what an inner query has found.
  return new RegExp(`FROM ${table} ORDER BY seq DESC LIMIT 1$`).test(sql) || new RegExp(`WITH ${table} AS \\([^)]*LIMIT`).test(sql) || table === 'past'
}

/** Tables that a statement calls by another name. */
const tables = new Map([['asked', 'message'], ['answer', 'message'], ['later', 'due'], ['undo', 'due'], ['cooldown', 'due'], ['m', 'message'], ['o', 'message']])
const known = new Map<string, number>()
function valuesOf(table: string, column: string): number {
  const key = `${table} ${column}`
  if (!known.has(key)) known.set(key, db.prepare<[], number>(`SELECT count(DISTINCT ${column}) FROM ${table}`).pluck().get()!)
  return known.get(key)!
}

describe('every statement', () => {
  it('is known', () => expect(statements.length).toBeGreaterThan(80))

  it.each(statements.map((sql) => [sql.trim().replaceAll(/\s+/g, ' '), sql]))('%s', (_name, sql) => {
    const faults = planOf(sql).map((step) => faultOf(step, sql.trim())).filter((fault) => fault !== undefined)
    expect(faults).toEqual([])
  })

  it.each(statements.filter((sql) => /\b(WHERE|LIMIT)\b/.test(sql)).map((sql) => [sql.trim().replaceAll(/\s+/g, ' '), sql]))('is planned once, whatever it is asked for: %s', (_name, sql) => {
    expect(sql.slice(sql.search(/\b(WHERE|LIMIT)\b/)).match(/[=<>]\s*[?@]|LIMIT [?@]\w*(?!\w| \+)/)).toBeNull()
  })

  it('would be refused if it read a whole table, or half of one', () => {
    const refused = (sql: string) => planOf(sql).some((step) => faultOf(step, sql) !== undefined)
    expect(refused(`SELECT count(*) FROM message WHERE body = 'x'`)).toBe(true)
    expect(refused('SELECT * FROM task ORDER BY createdAt')).toBe(true)
    expect(refused(`SELECT * FROM due WHERE kind = 'follow'`)).toBe(true)
    expect(refused('SELECT contact.* FROM contact_numbers JOIN contact ON contact.seq = contact_numbers.rowid WHERE contact_numbers MATCH @query')).toBe(true)
    expect(refused('SELECT * FROM message WHERE seq = ?')).toBe(false)
  })
})
