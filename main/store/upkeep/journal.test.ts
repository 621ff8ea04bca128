import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { beforeEach, expect, it } from 'vitest'
import { testFolder } from '../../folder.kit.ts'
import { fileIn, openAuthor } from '../store.kit.ts'
import { openStore } from '../store.ts'
import { doJob } from './jobs.ts'

const verifier = resolve(import.meta.dirname, '../../../scripts/journal/verify.mjs')
/** Asked by its own lines, since a program of its own takes long to begin. */
const { verifyJournal } = (await import(verifier)) as { readonly verifyJournal: (lines: Iterable<string>) => Promise<{ readonly entries: number; readonly fault?: string }> }
let folder: string
let to: string
beforeEach(() => {
  folder = testFolder()
  to = join(folder, 'journal.jsonl')
})

/** Of a desk in use. */
async function exported(chats = 4): Promise<readonly string[]> {
  const store = openStore({ file: fileIn(folder) })
  openAuthor(store, 7).write(chats)
  await doJob({ kind: 'journal', file: fileIn(folder), to, partial: `${to}.partial` })
  expect(store.journal.firstBroken()).toBeUndefined()
  store.close()
  return readFileSync(to, 'utf8').trimEnd().split('\n')
}

it('is found whole by a program that knows nothing of the app, and is for nobody else’s eyes', async () => {
  const lines = await exported()
  expect(statSync(to).mode & 0o077).toBe(0)
  expect(readdirSync(folder).filter((name) => name.endsWith('.partial'))).toEqual([])
  expect(execFileSync(process.execPath, [verifier, to], { encoding: 'utf8' })).toMatch(new RegExp(`^The journal is whole: ${lines.length - 2} entries, from 2026`))
})

it('is found whole whatever a person’s name holds', async () => {
  const store = openStore({ file: fileIn(folder) })
  store.transaction(() => store.journal.append({ at: 1, actor: 'worker', kind: 'worker.named', subject: 'a\u2028b\u2029c\rd\u0085e' }))
  await doJob({ kind: 'journal', file: fileIn(folder), to, partial: `${to}.partial` })
  store.close()
  expect(spawnSync(process.execPath, [verifier, to], { encoding: 'utf8' }).stdout).toMatch(/^The journal is whole: \d+ entr/)
})

it('of a desk that has done nothing is whole as well', async () => {
  openStore({ file: fileIn(folder) }).close()
  await doJob({ kind: 'journal', file: fileIn(folder), to, partial: `${to}.partial` })
  expect(await verifyJournal(readFileSync(to, 'utf8').trimEnd().split('\n'))).toEqual({ entries: 0 })
})

it('is found broken by whatever is changed, taken away, put in, moved or cut off', async () => {
  const lines = await exported()
  const place = fc.nat(lines.length - 1)
  const otherLetter = (line: string, at: number): string => line.slice(0, at) + (line[at] === '1' ? '2' : '1') + line.slice(at + 1)
  const damage = fc.oneof(
    fc.tuple(fc.integer({ min: 1, max: lines.length - 1 }), fc.nat(30)).map(([index, at]) => lines.map((line, each) => (each === index ? otherLetter(line, at % line.length) : line))),
    place.map((index) => lines.filter((_, each) => each !== index)),
    fc.tuple(place, place).map(([from, index]) => lines.toSpliced(index, 0, lines[from]!)),
    fc.tuple(place, place).filter(([a, b]) => a !== b).map(([a, b]) => lines.with(a, lines[b]!).with(b, lines[a]!)),
    place.map((count) => lines.slice(0, count)),
  )
  await fc.assert(fc.asyncProperty(damage, async (broken) => {
    expect((await verifyJournal(broken)).fault).toBeDefined()
  }), { numRuns: 300 })
})

it('says where it is broken, and ends with 1', async () => {
  const lines = await exported()
  writeFileSync(to, lines.map((line, index) => (index === 5 ? line.replace('"actor":"worker"', '"actor":"clock"') : line)).join('\n'))
  const { status, stdout } = spawnSync(process.execPath, [verifier, to], { encoding: 'utf8' })
  expect(status).toBe(1)
  expect(stdout).toMatch(/^The journal is broken\. Line 6: entry 5 was changed/)
})
