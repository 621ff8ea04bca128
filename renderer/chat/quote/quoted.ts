/** What of a voter's text stands before the answer to it: texts have no quotations of their own. Pure. */

/** Enough to know it by, and little of a segment. */
const longest = 60

/** `> Where do I vote tomorrow?` and a new line; cut at a word, with three dots that cost no segment. */
export function quoted(body: string): string {
  const line = body.replaceAll(/\s+/g, ' ').trim()
  return `> ${line.length <= longest ? line : cut(line)}\n`
}

function cut(line: string): string {
  const part = line.slice(0, longest - 3)
  const word = part.lastIndexOf(' ')
  // A half of a sign that takes two units is none.
  return `${(word > longest / 2 ? part.slice(0, word) : part).replace(/[\uD800-\uDBFF]$/, '')}...`
}
