/** Ids of rows: they sort by the time at which they were made, so that what happens together lies together in every index (RFC 9562, UUID version 7). */

// Node and the page both have it.
declare const crypto: { randomUUID(): string }

/** @param now epoch ms */
export function newId(now = Date.now()): string {
  const time = now.toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${crypto.randomUUID().slice(15)}`
}
