/** Where everything that belongs to the database lies: beside its file, and in two folders next to it. */
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

export type Layout = ReturnType<typeof layoutOf>

/** @param file path of the database */
export function layoutOf(file: string) {
  const folder = dirname(file)
  return {
    file,
    folder,
    /** What SQLite keeps beside the file while it is open, or after a crash. */
    wal: `${file}-wal`,
    shm: `${file}-shm`,
    seal: sealOf(file),
    copies: join(folder, 'copies'),
    damaged: join(folder, 'damaged'),
    /** A repaired database before it takes its place. */
    repaired: `${file}.repaired`,
  }
}

/** The seal that belongs to a database or to a copy. */
export const sealOf = (file: string): string => `${file}.seal`

/** Removes a database, or a copy, with all that may lie beside it. */
export function removeDatabase(file: string): void {
  for (const part of [file, `${file}-wal`, `${file}-shm`, `${file}-journal`, sealOf(file)]) rmSync(part, { force: true })
}

/** Bytes of all files in a folder and below; 0 when it is not there. */
export function bytesIn(folder: string): number {
  if (!existsSync(folder)) return 0
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
}

/** Bytes that the database takes, and those of its copies and of what was found damaged. @param file path of the database */
export function spaceOf(file: string): { readonly database: number; readonly copies: number } {
  const { wal, copies, damaged } = layoutOf(file)
  const sizeOf = (path: string): number => (existsSync(path) ? statSync(path).size : 0)
  return { database: sizeOf(file) + sizeOf(wal), copies: bytesIn(copies) + bytesIn(damaged) }
}

/** A moment as a part of a file name that sorts by time: `2026-11-03T14-05-09-120Z`. */
export const stampOf = (at: number): string => new Date(at).toISOString().replaceAll(/[:.]/g, '-')

/** The moment of a stamp, or undefined when it is none. */
export function momentOf(stamp: string): number | undefined {
  const parts = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z$/.exec(stamp)
  const at = parts ? Date.parse(`${parts[1]}T${parts[2]}:${parts[3]}:${parts[4]}.${parts[5]}Z`) : Number.NaN
  return Number.isNaN(at) ? undefined : at
}
