/** The team's reader: while this desk holds the lease, it finds a place for whatever voters have written to the number. */
import pLimit from 'p-limit'
import { CarrierError } from '../../provider/error.ts'
import { placeReply, type Known, type Reply } from '../placing/place.ts'
import type { TeamWorld } from '../world.ts'
import type { LeaseHold } from './lease.ts'

/**
 * The number's messages since then (epoch s by the carrier's clock), a page at a time in any order; unless it is to be thorough it may end with a
 * page of which all is known. It rejects with a `CarrierError`.
 */
export type ReadList = (sinceSeconds: number, options: { readonly isKnown: (sid: string) => boolean; readonly isThorough: boolean }) => AsyncIterable<readonly Reply[]>

/** The list shows a message as late and in any order; now and then one looks farther back. */
const overlapSeconds = 300
const thoroughSeconds = 900
const votersAtOnce = 32
const failedMs = 2_000
/** A voter who has not written for so long is read anew. */
const rememberedMs = 600_000

export function openReader(world: TeamWorld, lease: LeaseHold, readList: ReadList) {
  /** What has its place, so that reading it again costs nothing: when it came, by SID. */
  const placed = new Map<string, number>()
  /** What has none yet, each voter's in its order; `notBefore` by the steady clock. */
  const lined = new Set<string>()
  const waiting = new Map<string, { replies: readonly Reply[]; notBefore: number; isBusy: boolean }>()
  /** The live task of voters who wrote lately, so that their next message costs one request. */
  const known = new Map<string, { readonly is: Known; readonly at: number }>()
  const lane = pLimit(votersAtOnce)
  let newestAt = 0
  /** What ended the reader, which is more than a request that failed. */
  let fault: unknown

  /**
   * Reads what is new and begins to place it. It does nothing while another desk reads. A thorough one takes its time in a busy team, and may go on beside
   * others. @throws CarrierError when the list cannot be read
   */
  async function look(isThorough: boolean): Promise<void> {
    if (fault !== undefined) throw fault as Error
    if (!lease.holds()) return
    const found: Reply[] = []
    for await (const page of readList(lease.cursor() - (isThorough ? thoroughSeconds : overlapSeconds), { isKnown, isThorough })) found.push(...page)
    // The list has the newest first and tells whole seconds: of two texts of one second the later listed is the earlier.
    for (const reply of found.toReversed()) if (!isKnown(reply.sid)) line(reply)
    advance()
    begin()
  }

  const isKnown = (sid: string): boolean => placed.has(sid) || lined.has(sid)

  function line(reply: Reply): void {
    const { person, sid, at } = reply
    newestAt = Math.max(newestAt, at)
    const theirs = waiting.get(person) ?? { replies: [], notBefore: 0, isBusy: false }
    waiting.set(person, theirs)
    lined.add(sid)
    theirs.replies = [...theirs.replies, reply].toSorted((a, b) => a.at - b.at)
  }

  function begin(): void {
    for (const [person, theirs] of waiting) {
      if (theirs.isBusy || theirs.notBefore > world.steady()) continue
      theirs.isBusy = true
      lane(() => placeAll(person)).catch((error: unknown) => (fault ??= error))
    }
  }

  async function placeAll(person: string): Promise<void> {
    const theirs = waiting.get(person)!
    try {
      for (let next = theirs.replies[0]; next && lease.holds(); next = theirs.replies[0]) {
        const { sid, at } = next
        const end = await placeReply(world, next, known.get(person)?.is)
        if (end.kind === 'later') return void (theirs.notBefore = world.steady() + end.ms)
        remember(person, 'known' in end ? end.known : undefined)
        placed.set(sid, at)
        lined.delete(sid)
        theirs.replies = theirs.replies.filter((each) => each.sid !== sid)
      }
      if (theirs.replies.length === 0) waiting.delete(person)
    } catch (error) {
      if (!(error instanceof CarrierError)) throw error
      theirs.notBefore = world.steady() + Math.max(failedMs, error.retryAfterMs ?? 0)
    } finally {
      theirs.isBusy = false
    }
  }

  function remember(person: string, is: Known | undefined): void {
    known.delete(person)
    if (is) known.set(person, { is, at: world.steady() })
  }

  /** To the newest that was read, though not past what has no place yet. */
  function advance(): void {
    const open = [...waiting.values()].flatMap(({ replies }) => replies.map(({ at }) => at - 1_000))
    lease.advance(Math.floor(Math.min(newestAt, ...open) / 1_000))
    const forgotten = (lease.cursor() - 2 * thoroughSeconds) * 1_000
    for (const [sid, at] of placed) if (at < forgotten) placed.delete(sid)
    for (const [person, { at }] of known) if (world.steady() - at > rememberedMs) known.delete(person)
  }

  return {
    look,
    /** How many voters' messages have no place yet. */
    waiting: (): number => waiting.size,
  }
}
export type Reader = ReturnType<typeof openReader>
