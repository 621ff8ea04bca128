/** The account's messages, found by SID, by sender and by recipient, each list in the order in which Twilio tells it: newest first. */
import type { Keeper, Row } from '../world/state.ts'
import { sentAt } from './statuses.ts'

/** A row keeps its place for ever: by the time at which it is, or was planned to be, sent. */
export const placeOf = (row: Row): number => sentAt(row.course) ?? row.createdAt

/** Where a row belongs: before all that are not newer. */
function indexFor(rows: readonly Row[], row: Row): number {
  let [low, high] = [0, rows.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const other = rows[middle]
    if (other && placeOf(other) > placeOf(row)) low = middle + 1
    else high = middle
  }
  return low
}

/** Lists by an address. */
function openIndex(addressesOf: (row: Row) => readonly string[]) {
  const lists = new Map<string, Row[]>()
  const listsOf = (row: Row) =>
    addressesOf(row).map((address) => {
      const list = lists.get(address) ?? []
      lists.set(address, list)
      return list
    })
  return {
    at: (address: string): readonly Row[] => lists.get(address) ?? [],
    /** Takes a row that is older than all that it has. */
    append: (row: Row) => listsOf(row).forEach((list) => list.push(row)),
    add: (row: Row) => listsOf(row).forEach((list) => list.splice(indexFor(list, row), 0, row)),
    replace: (row: Row, ...by: Row[]) => listsOf(row).forEach((list) => list.splice(list.indexOf(row), 1, ...by)),
  }
}

const everyone = ''

export type Book = ReturnType<typeof openBook>

/** Opens the book of a world. */
export function openBook({ world, put, drop }: Keeper) {
  const indices = {
    all: openIndex(() => [everyone]),
    to: openIndex(({ to, askedTo }) => (askedTo === undefined ? [to] : [to, askedTo])),
    from: openIndex(({ from }) => (from === null ? [] : [from])),
  }
  const each = Object.values(indices)
  const lastSent = new Map<string, Row>()
  const noteSent = (row: Row) => row.direction === 'outbound-api' && lastSent.set(row.askedTo ?? row.to, row)
  world.rows.forEach(noteSent)
  for (const row of [...world.rows.values()].toReversed().toSorted((a, b) => placeOf(b) - placeOf(a))) each.forEach((index) => index.append(row))

  return {
    find: (sid: string | undefined) => world.rows.get(sid ?? ''),
    /** In the order in which they were made. */
    all: () => world.rows.values(),
    /** Every message, or those to or from an address, newest first. */
    newest({ to = null, from = null }: { readonly to?: string | null; readonly from?: string | null } = {}): readonly Row[] {
      if (to !== null) return indices.to.at(to)
      return from === null ? indices.all.at(everyone) : indices.from.at(from)
    },
    /** The text that a client of ours had sent to a number last; it may be gone from the book. */
    lastSentTo: (number: string) => lastSent.get(number),
    add(row: Row): void {
      put('rows', row.sid, row)
      noteSent(row)
      each.forEach((index) => index.add(row))
    },
    redact(row: Row): Row {
      const redacted = { ...row, body: '' }
      put('rows', row.sid, redacted)
      each.forEach((index) => index.replace(row, redacted))
      return redacted
    },
    remove(row: Row): void {
      drop('rows', row.sid)
      each.forEach((index) => index.replace(row))
    },
  }
}
