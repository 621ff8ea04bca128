/** Names of files that every system takes. Pure. */

/** Signs that no file system of the three takes, and those that nobody sees. */
const forbidden = /[\\/:*?"<>|]|\p{C}/gu
/** Leaves room for the rest of a path on Windows, which has 260 for all of it. */
const longestName = 80

/** Empty when nothing of it is left. */
export function tidied(text: string): string {
  return [...text.replaceAll(forbidden, ' ').replaceAll(/\s+/g, ' ').trim()].slice(0, longestName).join('').replace(/[. ]+$/, '')
}

/** `2026-11-03`, in this machine's zone. */
export function fileDay(at: number): string {
  const date = new Date(at)
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}
