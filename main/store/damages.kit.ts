/** For tests: ways in which disks, copies and people damage a database's files. */
import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pageBytes } from './check/integrity.ts'
import { fileIn, randomFrom, type State } from './store.kit.ts'

export type Damage = {
  readonly what: string
  /** The files of a desk are in the folder, and nobody has them open. */
  readonly to: (folder: string) => void
  /** A part of the file that SQLite and the journal do not vouch for, so that it may go unnoticed after a crash. */
  readonly isHidden?: boolean
}

const newestCopyIn = (folder: string): string => {
  const names = readdirSync(join(folder, 'copies')).filter((name) => name.endsWith('.sqlite'))
  return join(folder, 'copies', names.toSorted().at(-1)!)
}

const sizeOf = (folder: string) => statSync(fileIn(folder)).size
const cut = (folder: string, size: number) => truncateSync(fileIn(folder), Math.floor(size))

function change(file: string, work: (bytes: Buffer) => void): void {
  const bytes = readFileSync(file)
  work(bytes)
  writeFileSync(file, bytes)
}

/** @param known rows that are in the file, the write-ahead log left out */
export function damagesFor(seed: number, known: State) {
  const random = randomFrom(seed)
  const among = (count: number) => Math.floor(random() * count)
  const flip = (file: string, at: number) => change(file, (bytes) => (bytes[at]! ^= 1 + among(255)))
  const flipAny = (folder: string) => flip(fileIn(folder), among(sizeOf(folder)))
  const zero = (folder: string, page: number) => change(fileIn(folder), (bytes) => bytes.fill(0, (page - 1) * pageBytes, page * pageBytes))
  const zeroAny = (folder: string) => zero(folder, 1 + among(sizeOf(folder) / pageBytes))
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

  function flipInside(folder: string, words: unknown): void {
    change(fileIn(folder), (bytes) => {
      let place = bytes.indexOf(String(words))
      if (place < 0) throw new Error(`"${String(words)}" is not in the file.`)
      // SQLite leaves words of before in the unused parts of pages.
      for (; place >= 0; place = bytes.indexOf(String(words), place + 1)) bytes[place + 2]! ^= 1
    })
  }

  const ofFile: readonly Damage[] = [
    { what: 'an empty file', to: (folder) => cut(folder, 0) },
    { what: 'no file', to: (folder) => rmSync(fileIn(folder)) },
    { what: 'a single byte', to: (folder) => cut(folder, 1) },
    { what: 'the header alone', to: (folder) => cut(folder, 100) },
    { what: 'the first page alone', to: (folder) => cut(folder, pageBytes) },
    { what: 'half of the last page', to: (folder) => cut(folder, sizeOf(folder) - pageBytes / 2) },
    ...numbers(8).map((ninths) => ({ what: `${ninths} ninths of the file`, to: (folder: string) => cut(folder, (sizeOf(folder) * ninths) / 9) })),
    { what: 'a diary', to: (folder) => writeFileSync(fileIn(folder), 'Dear diary, '.repeat(2000)) },
    { what: 'noise', to: (folder) => change(fileIn(folder), (bytes) => bytes.forEach((_, at) => (bytes[at] = among(256)))) },
    ...[0, 16, 18, 19, 20, 28, 33, 44, 52, 57, 60, 70, 80].map((at) => ({ what: `byte ${at} of the header flipped`, to: (folder: string) => flip(fileIn(folder), at) })),
    ...numbers(3).map((page) => ({ what: `page ${page} zeroed`, to: (folder: string) => zero(folder, page) })),
    ...numbers(6).map((index) => ({ what: `any page zeroed (${index})`, to: zeroAny, isHidden: true })),
    { what: 'eight pages zeroed', to: (folder) => numbers(8).forEach(() => zeroAny(folder)) },
    ...numbers(10).map((index) => ({ what: `any byte flipped (${index})`, to: flipAny, isHidden: true })),
    { what: 'fifty bytes flipped', to: (folder) => numbers(50).forEach(() => flipAny(folder)) },
    { what: 'a letter of a text flipped', to: (folder) => flipInside(folder, known.message![5]!.body) },
    { what: 'a letter of a journal entry flipped', to: (folder) => flipInside(folder, known.journal![30]!.hash) },
  ]

  /** Of a desk whose last use ended in a crash. */
  const ofLog: readonly Damage[] = [
    { what: 'no write-ahead log', to: (folder) => rmSync(`${fileIn(folder)}-wal`) },
    { what: 'an empty write-ahead log', to: (folder) => truncateSync(`${fileIn(folder)}-wal`, 0) },
    { what: 'half a write-ahead log', to: (folder) => truncateSync(`${fileIn(folder)}-wal`, statSync(`${fileIn(folder)}-wal`).size / 2) },
    { what: 'noise for a write-ahead log', to: (folder) => change(`${fileIn(folder)}-wal`, (bytes) => bytes.forEach((_, at) => (bytes[at] = among(256)))) },
    { what: 'a flipped byte in the write-ahead log', to: (folder) => flip(`${fileIn(folder)}-wal`, 40 + among(pageBytes)) },
  ]

  /** Of the file and of its newest copy. */
  const ofCopy: readonly Damage[] = [
    { what: 'half a copy as the newest one', to: (folder) => (truncateSync(newestCopyIn(folder), statSync(newestCopyIn(folder)).size / 2), cut(folder, sizeOf(folder) / 2)) },
    { what: 'a flipped byte in the newest copy', to: (folder) => (flip(newestCopyIn(folder), 5 * pageBytes + among(pageBytes)), cut(folder, sizeOf(folder) / 2)) },
    { what: 'no seal of the newest copy', to: (folder) => (rmSync(`${newestCopyIn(folder)}.seal`), cut(folder, sizeOf(folder) / 2)) },
  ]

  return { ofFile, ofLog, ofCopy }
}
