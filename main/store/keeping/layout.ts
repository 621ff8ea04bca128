/** Where everything that belongs to the database lies: beside its file, and in two folders next to it. */
import { existsSync, renameSync, rmSync } from 'node:fs'
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
    /** The damaged file's double, which a repair may change. */
    scratch: `${file}.scratch`,
  }
}

/** The seal that belongs to a database or to a copy. */
export const sealOf = (file: string): string => `${file}.seal`

/** A database with all that may lie beside it. */
export const withCompanions = (file: string): readonly string[] => [file, `${file}-wal`, `${file}-shm`, `${file}-journal`, sealOf(file)]

/** Removes a database, or a copy, with all that may lie beside it. */
export function removeDatabase(file: string): void {
  for (const part of withCompanions(file)) rmSync(part, { force: true })
}

/** Gives a closed database, or a copy, another place or name; `to` for each of its files. */
export function moveDatabase(file: string, to: (part: string) => string): void {
  for (const part of withCompanions(file)) if (existsSync(part)) renameSync(part, to(part))
}

/** A moment as a part of a file name that sorts by time: `2026-11-03T14-05-09-120Z`. */
export const stampOf = (at: number): string => new Date(at).toISOString().replaceAll(/[:.]/g, '-')

/** The moment of a stamp, or undefined when it is none. */
export function momentOf(stamp: string): number | undefined {
  const parts = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z$/.exec(stamp)
  const at = parts ? Date.parse(`${parts[1]}T${parts[2]}:${parts[3]}:${parts[4]}.${parts[5]}Z`) : Number.NaN
  return Number.isNaN(at) ? undefined : at
}
