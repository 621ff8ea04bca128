/** Reads a number that somebody types for a setting. */

import type { Bounds } from '../../../contract/limits.ts'

/** Undefined when it is not a number within the bounds; a comma is read as a point. */
export function readAmount(typed: string, { least, most, whole = false }: Bounds): number | undefined {
  const text = typed.trim().replace(',', '.')
  const amount = Number(text)
  const fits = text !== '' && amount >= least && amount <= most && (!whole || Number.isInteger(amount))
  return fits ? amount : undefined
}

/** What to type. */
export const boundsWords = ({ least, most, whole = false }: Bounds): string => `Type a ${whole ? 'whole ' : ''}number from ${least} to ${most}.`
