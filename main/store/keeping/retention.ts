/** Which copies of the database are kept. */

export type Kept = {
  /** Epoch ms. */
  readonly at: number
  /** `migration`: made before the schema changed. */
  readonly kind: 'rolling' | 'migration'
}

const newestKept = 3
const daysKept = 7
const migrationsKept = 2

/**
 * The copies that may go: kept are the newest three, the newest of each of the last seven days that have one (so that a holiday
 * or a wrong clock costs no copy), and the two before the last changes of the schema.
 *
 * @param copies newest first
 */
export function surplus<C extends Kept>(copies: readonly C[]): readonly C[] {
  const rolling = copies.filter((copy) => copy.kind === 'rolling')
  const newestOfDay = new Map<string, C>()
  for (const copy of rolling) {
    const day = new Date(copy.at).toDateString()
    if (!newestOfDay.has(day)) newestOfDay.set(day, copy)
  }
  const migrations = copies.filter((copy) => copy.kind === 'migration')
  const kept = new Set([...rolling.slice(0, newestKept), ...[...newestOfDay.values()].slice(0, daysKept), ...migrations.slice(0, migrationsKept)])
  return copies.filter((copy) => !kept.has(copy))
}
