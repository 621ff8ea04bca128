/** How long to wait before the next try: doubling, with jitter, and with a cap. */

const firstMs = 500
const capMs = 30_000

/**
 * @param failures how many tries have failed in a row, from 1
 * @param askedMs what the carrier asked for (its Retry-After); it wins when it is longer
 * @param random 0 to 1, for a test
 * @returns ms
 */
export function backoffMs(failures: number, askedMs = 0, random = Math.random()): number {
  const full = Math.min(capMs, firstMs * 2 ** (failures - 1))
  return Math.max(askedMs, Math.round(full * (0.75 + 0.5 * random)))
}
