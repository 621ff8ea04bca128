/** Keeps the mirror up to date by the desk's events, as a page keeps its own copy. */
import type { Change, DeskEvent } from '../../../contract/events.ts'
import type { Snapshot } from '../../../contract/queries.ts'
import { after, mirrorOf, type DeskMirror } from './mirror.ts'

export type FollowParts = {
  readonly snapshot: () => Promise<Snapshot>
  /** Called after each event, and after a new snapshot with no changes. */
  readonly heard: (changes: readonly Change[], before: DeskMirror) => void
}

export type Following = {
  readonly mirror: () => DeskMirror
  /** Takes an event in; one that an earlier snapshot already holds is dropped. */
  hear(event: DeskEvent): void
}

/** Resolves when the first snapshot is there. */
export async function follow({ snapshot, heard }: FollowParts): Promise<Following> {
  const first = await snapshot()
  let { seq } = first
  let mirror = mirrorOf(first)

  /** The sequence has a hole when the sender changes: everything is another sender's then. */
  async function startOver(): Promise<void> {
    const fresh = await snapshot()
    if (fresh.seq < seq) return
    const before = mirror
    seq = fresh.seq
    mirror = mirrorOf(fresh)
    heard([], before)
  }

  return {
    mirror: () => mirror,
    hear(event) {
      if (event.seq <= seq) return
      const isNext = event.seq === seq + 1
      seq = event.seq
      const before = mirror
      mirror = after(mirror, event.changes)
      heard(event.changes, before)
      if (!isNext) void startOver()
    },
  }
}
