/** Rows in groups, which most checks begin with. */

/** The rows by their key, each group in the order of the rows. */
export function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}

/** One key for a text to a person: texts with the same words are counted together. */
export const textKey = (phone: string, body: string): string => JSON.stringify([phone, body])
