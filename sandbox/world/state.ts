/** Everything that the practice carrier knows, in tables. Each change is a line in a file, so that the world survives a kill at any moment. */
import { renameSync } from 'node:fs'
import type { DeliveryCode } from '../http/errors.ts'
import type { Course } from '../messages/statuses.ts'
import type { SyncTables } from '../sync/model.ts'
import type { TaskRouterTables } from '../taskrouter/engine/model.ts'
import type { Talk, Utterance } from '../voters/talk.ts'
import { noLog, openLog, readLines, replaceLines } from './log.ts'

/** A file that belongs to a message: one of voters/pictures by its name, or bytes that somebody handed in. */
export type Media = { readonly sid: string } & MediaFile
export type MediaFile = { readonly picture: string } | { readonly contentType: string | null; readonly base64: string }

/** One message of the account. */
export type Row = {
  readonly sid: string
  readonly direction: 'inbound' | 'outbound-api' | 'outbound-call' | 'outbound-reply'
  /** Null when nobody is named. */
  readonly from: string | null
  readonly to: string
  /** The number that was asked for, where the books have another writing of it. */
  readonly askedTo?: string
  readonly body: string
  /** The words that were asked for, where the books have others. */
  readonly askedBody?: string
  readonly serviceSid?: string
  readonly segments: number
  readonly media: readonly Media[]
  /** Epoch ms, as all times here are, by the carrier's clock. */
  readonly createdAt: number
  readonly course: Course
  readonly errorCode?: DeliveryCode
  /** Lists show it so many ms after it was made; never, when it is null. */
  readonly listedAfter?: number | null
  /** The sender is told only once the text was sent. */
  readonly hidesSender?: true
  /** Somebody else had it sent: another desk, another campaign. */
  readonly isForeign?: true
}

/** What will happen at a time: a voter hears our text and answers, says the next text of an answer, or begins a chat. `line` is our number. */
export type Due = { readonly at: number } & (
  | { readonly kind: 'hear'; readonly voter: string; readonly line: string; readonly heard: string }
  | { readonly kind: 'say'; readonly voter: string; readonly line: string; readonly utterance: Utterance }
  | { readonly kind: 'visit' }
)

/** The tables by name, with what a row of each holds. */
export type Tables = TaskRouterTables & SyncTables & {
  /** By SID, in the order in which they were made. */
  rows: Row
  due: Due
  /** By the voter's number. */
  talks: Talk
  /** Pairs `our number > their number` that a STOP closed. */
  optOuts: true
  /** Voters who began a chat by themselves and were not answered yet, with the time since when. */
  visitors: number
  /**
   * `made`: how many messages there ever were. `visits`: how many chats voters began. `ahead`: ms of the clock. `silent`: voters answer nothing.
   * `teamMade`: how many things of TaskRouter and Sync. `revoked SK…`: the key is.
   */
  facts: number
}

export type World = { readonly [T in keyof Tables]: ReadonlyMap<string, Tables[T]> }

export type Keeper = {
  readonly world: World
  /** A kept world keeps its own. */
  readonly seed: number
  /** Where a file was put that could not be read. */
  readonly aside: string | undefined
  readonly put: <T extends keyof Tables>(table: T, key: string, value: Tables[T]) => void
  readonly drop: (table: keyof Tables, key: string) => void
  /** Resolves when all changes so far are on disk; rejects when they could not be written. */
  readonly saved: () => Promise<void>
  readonly close: () => Promise<void>
}

type Content = { readonly seed: number; readonly world: { readonly [T in keyof Tables]: Map<string, Tables[T]> } }

/** Of this shape; a file with another one cannot be read. */
const version = 2

const emptyWorld = (): Content['world'] => ({
  rows: new Map(), due: new Map(), talks: new Map(), optOuts: new Map(), visitors: new Map(), facts: new Map(),
  workspaces: new Map(), activities: new Map(), taskChannels: new Map(), taskQueues: new Map(), workflows: new Map(), workers: new Map(), tasks: new Map(), reservations: new Map(),
  syncServices: new Map(), documents: new Map(),
})

/** The table by its name. The value has the type of its table; nobody else writes here. */
const tableOf = (world: Content['world'], name: string) => {
  if (!Object.hasOwn(world, name)) throw new Error(`there is no table ${name}`)
  return world[name as keyof Tables] as Map<string, unknown>
}

const header = (seed: number) => JSON.stringify({ version, seed })

function contentOf([first = '', ...changes]: readonly string[]): Content {
  const about = JSON.parse(first) as { version?: number; seed: number }
  if (about.version !== version) throw new Error('it is of another version')
  const world = emptyWorld()
  for (const change of changes) {
    const [table, key, value] = JSON.parse(change) as [string, string, unknown]
    if (value === undefined) tableOf(world, table).delete(key)
    else tableOf(world, table).set(key, value)
  }
  return { seed: about.seed, world }
}

/** Lines that were overtaken by later ones are worth a new file once they are this many times as many as the others. */
const mostOvertaken = 2

const linesOf = ({ seed, world }: Content) => [
  header(seed),
  ...Object.entries(world).flatMap(([table, rows]) => [...(rows as Map<string, unknown>)].map(([key, value]) => JSON.stringify([table, key, value]))),
]

async function read(file: string): Promise<{ content: Content | undefined; size: number }> {
  const { lines, size } = readLines(file)
  if (lines.length === 0) return { content: undefined, size: 0 }
  const content = contentOf(lines)
  const short = linesOf(content)
  return { content, size: lines.length > 1000 + mostOvertaken * short.length ? await replaceLines(file, short) : size }
}

/** What the file holds. One that cannot be read is put beside its place, whole, and the world is a new one. */
async function readOrPutAside(file: string) {
  try {
    return { ...(await read(file)), aside: undefined }
  } catch (error) {
    const aside = `${file}.unreadable-${Date.now()}`
    renameSync(file, aside)
    console.error(`The practice carrier's state in ${file} could not be read (${String(error)}). It is now ${aside}, and a new world has begun.`)
    return { content: undefined, size: 0, aside }
  }
}

/** Opens the world kept in `file`, or a new one; without `file` it lives in memory only. */
export async function openState(file: string | undefined, newSeed: number): Promise<Keeper> {
  const { content, size, aside } = file === undefined ? { content: undefined, size: 0, aside: undefined } : await readOrPutAside(file)
  const { seed, world } = content ?? { seed: newSeed, world: emptyWorld() }
  const log = file === undefined ? noLog : await openLog(file, size)
  if (!content) log.append(header(seed))
  return {
    world, seed, aside,
    put(table, key, value) {
      world[table].set(key, value)
      log.append(JSON.stringify([table, key, value]))
    },
    drop(table, key) {
      if (world[table].delete(key)) log.append(JSON.stringify([table, key]))
    },
    saved: log.saved,
    close: log.close,
  }
}
