/** Reads what can be read of a damaged table: row by row, around the pages that cannot be read. */
import type { Db } from '../database.ts'
import { isDamage } from '../trouble.ts'

export type Row = Readonly<Record<string, unknown>>

/** A table that is read, and what is told when a part of it cannot be. */
export type Search = { readonly db: Db; readonly table: string; readonly gap: () => void }

/** The row id in a row that was read; the tables have no column of this name. */
export const ROW_ID = 'salvageId'

const LAST_ID = Number.MAX_SAFE_INTEGER
/** Behind an unreadable page the next row is looked for by doubling steps, up to this one. */
const LONGEST_STEP = 2 ** 40

/** Every row of a table that can be read, mostly in the order of their ids; a row may come twice. */
export function* rowsOf(search: Search, from = 1): Generator<Row> {
  const steps = preparing(search)
  if (!steps) return
  let broken = yield* steps.walk(from, LAST_ID)
  while (broken !== undefined) {
    search.gap()
    const next = steps.readableAfter(broken)
    if (next === undefined) return
    yield* between(steps, broken, next - 1)
    const again = yield* steps.walk(next, LAST_ID)
    // A damaged id may lead back; each turn must come further than the one before.
    if (again !== undefined && again <= broken) return
    broken = again
  }
}

type Steps = NonNullable<ReturnType<typeof preparing>>

/** Statements over the table; undefined when its very beginning cannot be read. */
function preparing({ db, table, gap }: Search) {
  const select = tolerating(gap, () =>
    db.prepare<[number, number], Row>(`SELECT rowid AS ${ROW_ID}, * FROM ${table} WHERE rowid BETWEEN ? AND ? ORDER BY rowid`))
  if (!select) return undefined
  return {
    /** Reads on until a page cannot be read; returns the first id behind the last good row then. */
    *walk(from: number, to: number): Generator<Row, number | undefined> {
      let next = from
      try {
        for (const row of select.iterate(from, to)) {
          yield row
          next = (row[ROW_ID] as number) + 1
        }
        return undefined
      } catch (error) {
        if (!isDamage(error)) throw error
        return next
      }
    },
    /** The id of a readable row behind an unreadable place; undefined when there is none. */
    readableAfter(broken: number): number | undefined {
      for (let step = 1; step <= LONGEST_STEP; step *= 2) {
        try {
          const id = select.get(broken + step, LAST_ID)?.[ROW_ID] as number | undefined
          return id !== undefined && id > broken ? id : undefined
        } catch (error) {
          if (!isDamage(error)) throw error
        }
      }
      return undefined
    },
  }
}

/** The readable rows in a stretch that begins with an unreadable one, by halving it. */
function* between(steps: Steps, from: number, to: number): Generator<Row> {
  const middle = Math.floor((from + to) / 2)
  for (const [first, last] of [[from, middle], [middle + 1, to]] as const) {
    const broken = first > last ? undefined : yield* steps.walk(first, last)
    if (broken !== undefined && first < last) yield* between(steps, broken, last)
  }
}

/** Every row of a table without row ids that can be read: from its beginning up to a gap, and from its end down to one. */
export function* rowsByKey({ db, table, gap }: Search, key: string): Generator<Row> {
  for (const direction of ['ASC', 'DESC']) {
    try {
      yield* db.prepare<[], Row>(`SELECT * FROM ${table} ORDER BY ${key} ${direction}`).iterate()
      return
    } catch (error) {
      if (!isDamage(error)) throw error
      gap()
    }
  }
}

function tolerating<T>(gap: () => void, read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (!isDamage(error)) throw error
    gap()
    return undefined
  }
}
