/**
 * `npm run journal:verify FILE`: whether an exported journal is whole, or where it is broken.
 *
 * Plain JavaScript on built-in modules, without the app and without anything installed, on any Node from 20 on: whoever doubts the journal need not
 * trust whoever wrote it. It reads line by line, so a journal of any length takes a few megabytes. Ends with 0 when it is whole, with 1 when it is not.
 *
 * The form: a head, then a line for each entry, then an end that names the last one. An entry's `hash` is the SHA-256, in hex, of the JSON of
 * `[hash of the entry before (64 zeros before the first), seq, at, actor, kind, subject, payload]`, where `payload` is text that holds JSON.
 */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pathToFileURL } from 'node:url'

/**
 * @param {AsyncIterable<string> | Iterable<string>} lines
 * @returns {Promise<{ readonly entries: number, readonly first?: number, readonly last?: number, readonly fault?: string }>} `fault`: the first thing that is wrong
 */
export async function verifyJournal(lines) {
  let number = 0
  let entries = 0
  let before = '0'.repeat(64)
  let seq = 0
  let ended = false
  /** @type {number | undefined} */
  let firstAt
  /** @type {number | undefined} */
  let lastAt
  const found = (/** @type {string} */ fault) => ({ entries, ...(firstAt !== undefined && { first: firstAt }), ...(lastAt !== undefined && { last: lastAt }), fault: `Line ${number}: ${fault}` })
  for await (const text of lines) {
    number += 1
    const line = objectIn(text)
    if (!line) return found('this is no JSON object.')
    if (number === 1) {
      if (line.journal !== 'textdesk' || line.version !== 1) return found('this is no journal of Textdesk that this program knows.')
      continue
    }
    if (ended) return found('something stands after the end.')
    if ('entries' in line) {
      if (line.entries !== entries || line.hash !== before) return found(`the end names another last entry, or another number than the ${entries} that are here.`)
      ended = true
      continue
    }
    const { at, actor, kind, subject, payload, hash } = line
    if (line.seq !== seq + 1) return found(`entry ${seq + 1} should be here, and another is.`)
    const hashed = createHash('sha256').update(JSON.stringify([before, line.seq, at, actor, kind, subject, payload])).digest('hex')
    if (hash !== hashed) return found(`entry ${line.seq} was changed, or the one before it.`)
    before = hashed
    seq += 1
    entries += 1
    firstAt ??= Number(at)
    lastAt = Number(at)
  }
  if (number === 0) return { entries, fault: 'The file is empty.' }
  if (!ended) return found('the file stops here, before its end.')
  return { entries, ...(firstAt !== undefined && { first: firstAt }), ...(lastAt !== undefined && { last: lastAt }) }
}

/**
 * Only at line feeds: Node's own reader of lines ends one at U+2028 and U+2029 as well, which may stand in a text.
 * @param {AsyncIterable<string>} chunks
 */
async function* linesOf(chunks) {
  let rest = ''
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}

/** @param {string} text @returns {Record<string, unknown> | undefined} */
function objectIn(text) {
  try {
    const value = /** @type {unknown} */ (JSON.parse(text))
    return typeof value === 'object' && value !== null ? /** @type {Record<string, unknown>} */ (value) : undefined
  } catch {
    return undefined
  }
}

/** @param {string | undefined} file */
async function main(file) {
  if (file === undefined) {
    console.error('Usage: npm run journal:verify FILE')
    return 2
  }
  try {
    const { entries, first, last, fault } = await verifyJournal(linesOf(createReadStream(file, 'utf8')))
    const span = first === undefined || last === undefined ? '' : `, from ${new Date(first).toISOString()} to ${new Date(last).toISOString()}`
    console.log(fault === undefined ? `The journal is whole: ${entries} entries${span}.` : `The journal is broken. ${fault} Before that, ${entries} entries are whole${span}.`)
    return fault === undefined ? 0 : 1
  } catch (error) {
    console.error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
    return 2
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = await main(process.argv[2])
