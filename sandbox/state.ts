/** Everything that the practice carrier knows, in one object that can be kept in a file and survives a kill. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { DeliveryCode } from './errors.ts'
import type { Course } from './statuses.ts'
import type { Talk, Utterance } from './talk.ts'

/** A file that belongs to a message: `picture` names one of voters/pictures. */
export type Media = { readonly sid: string; readonly picture: string }

/** One message of the account. */
export type Row = {
  readonly sid: string
  readonly direction: 'inbound' | 'outbound-api'
  readonly from: string
  readonly to: string
  /** Changes only when the account redacts it. */
  body: string
  readonly serviceSid?: string
  readonly segments: number
  readonly media: readonly Media[]
  /** Epoch ms. */
  readonly createdAt: number
  readonly course: Course
  readonly errorCode?: DeliveryCode
}

/** What a voter will do at a time: hear our text and answer, or say the next text of an answer. `line` is our number. */
export type Due = { readonly at: number; readonly voter: string; readonly line: string } & (
  | { readonly kind: 'hear'; readonly heard: string }
  | { readonly kind: 'say'; readonly utterance: Utterance }
)

export type World = {
  /** Of this shape; a file with another one is refused. */
  readonly version: 1
  readonly seed: number
  /** How many messages were ever made; names the next. */
  count: number
  rows: Row[]
  /** Pairs `our number > their number` that a STOP closed. */
  optOuts: string[]
  due: Due[]
  /** By the voter's number. */
  talks: Record<string, Talk>
  /** While true, voters answer nothing. */
  silent: boolean
}

export type Keeper = {
  readonly world: World
  /** To be called after every change of the world. */
  readonly changed: () => void
  /** Resolves when all changes so far are on disk; rejects when they could not be written. */
  readonly saved: () => Promise<void>
}

const newWorld = (seed: number): World => ({
  version: 1, seed, count: 0, rows: [], optOuts: [], due: [], talks: {}, silent: false,
})

function read(file: string): World {
  let world: World
  try {
    world = JSON.parse(readFileSync(file, 'utf8')) as World
  } catch (cause) {
    throw new Error(`The practice carrier's state in ${file} cannot be read. Move the file away to begin a new world.`, { cause })
  }
  if (world.version !== 1) throw new Error(`${file} is of another version of the practice carrier. Move it away to begin a new world.`)
  return world
}

/**
 * Opens the world kept in `file`, or a new one; without `file` it lives in memory only. A kept world keeps its own seed.
 * The file is replaced as a whole, by renaming, so that a kill leaves the old or the new one.
 */
export function openState(file: string | undefined, seed: number): Keeper {
  if (file !== undefined) mkdirSync(dirname(file), { recursive: true })
  const world = file !== undefined && existsSync(file) ? read(file) : newWorld(seed)
  let version = 0
  let written = 0
  let writing: Promise<void> | undefined

  async function write(path: string) {
    while (written < version) {
      const target = version
      await writeFile(`${path}.new`, JSON.stringify(world))
      await rename(`${path}.new`, path)
      written = target
    }
  }

  async function saved() {
    if (file === undefined) return
    while (written < version) {
      writing ??= write(file).finally(() => (writing = undefined))
      await writing
    }
  }

  return {
    world,
    changed() {
      version += 1
      saved().catch((error: unknown) => console.error(`The practice carrier cannot keep its state: ${String(error)}`))
    },
    saved,
  }
}
