/** Identifiers as they are shown: enough to tell two apart, not enough to copy from a screen. */

/** The first six and the last four letters; a text too short to hide anything is hidden whole. */
export function masked(identifier: string): string {
  if (identifier.length < 16) return '••••'
  return `${identifier.slice(0, 6)}••••••••${identifier.slice(-4)}`
}
