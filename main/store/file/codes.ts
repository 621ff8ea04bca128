/** The English that schemas before the eighth kept, and the codes in its place. As little to be changed as a migration. */

const codes: ReadonlyMap<string, string> = new Map([
  ['Question answered', 'answered'],
  ['Polling place sent', 'polling-place'],
  ['Registration help', 'registration'],
  ['Ballot problem, escalated', 'escalated'],
  ['No response', 'no-response'],
  ['Wrong number', 'wrong-number'],
  ['Asked not to be texted', 'no-texts'],
  ['Available', 'available'],
  ['Break', 'break'],
  ['Lunch', 'lunch'],
  ['Training', 'training'],
  ['Offline', 'offline'],
  ['you withdrew it before it went out', 'withdrawn'],
  ['this is marked as a wrong number', 'wrong-number'],
])

/** The code for such a text; any other stays as it is. */
export const codeOf = (text: string): string => codes.get(text) ?? text

type Row = Readonly<Record<string, string | number | null>>

const columns: Readonly<Record<string, string>> = { task: 'disposition', stint: 'activity', message: 'errorText' }

/** A row that may be of an older schema, as this one keeps it. */
export function inCodes(table: string, row: Row): Row {
  if (table === 'mark') return row.said === 'agent' && isEnglish(row.reason) ? { ...row, reason: null, disposition: codeOf(row.reason) } : { disposition: null, ...row }
  const column = columns[table]
  const text = column === undefined ? undefined : row[column]
  return column !== undefined && isEnglish(text) ? { ...row, [column]: codeOf(text) } : row
}

const isEnglish = (text: Row[string] | undefined): text is string => typeof text === 'string' && codes.has(text)
