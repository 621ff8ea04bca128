/** Numbers of a measurement and the table that shows them beside their floors. */

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** @param part from 0 to 1 */
export const quantile = (values: readonly number[], part: number): number => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * part)]!

export type Figure = {
  readonly what: string
  readonly unit: string
  /** Of the desk with a million messages (or as many as were asked for). */
  readonly figure: number
  /** Of the same app on an empty store. */
  readonly empty?: number | undefined
  /** Of the least that does the same. */
  readonly floor?: number | undefined
  /** What the project asks of it, as it is printed. */
  readonly goal: string
}

/** Prints the table; what is compared was taken in turn in one run, because a machine's speed drifts. */
export function printTable(figures: readonly Figure[]): void {
  const number = (value: number | undefined, unit: string) => (value === undefined ? '' : `${value >= 100 ? value.toFixed(0) : value.toFixed(1)} ${unit}`)
  const ratio = (value: number, to: number | undefined) => (to === undefined ? '' : `${(value / to).toFixed(2)} ×`)
  const rows = figures.map(({ what, unit, figure, empty, floor, goal }) => [
    what, number(figure, unit), number(empty, unit), ratio(figure, empty), number(floor, unit), ratio(figure, floor), goal,
  ])
  const all = [['What', 'Figure', 'Empty store', '', 'Floor', '', 'Goal'], ...rows]
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)))
  for (const row of all) console.log(row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ').trimEnd())
}
