/** Numbers of a measurement and the table that shows them beside their floors. */

export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)]!

export type Figure = {
  readonly what: string
  readonly unit: string
  readonly figure: number
  readonly floor: number
  /** What the project asks of it, as it is printed. */
  readonly goal: string
}

/** Prints the table; ratios are of medians taken in turn in one run, because a machine's speed drifts. */
export function printTable(figures: readonly Figure[]): void {
  const rows = figures.map(({ what, unit, figure, floor, goal }) => [
    what, `${figure.toFixed(1)} ${unit}`, `${floor.toFixed(1)} ${unit}`, (figure / floor).toFixed(2), goal,
  ])
  const all = [['What', 'Figure', 'Floor', 'Ratio', 'Goal'], ...rows]
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)))
  for (const row of all) console.log(row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ').trimEnd())
}
