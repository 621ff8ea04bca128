/** Keeps the mirror up to date by the desk's events, as a page keeps its own copy. */
import { afterChanges } from '../../../common/mirror/apply.ts'
import { mirrorOf, type Mirror } from '../../../common/mirror/mirror.ts'
import type { Change, DeskEvent } from '../../../contract/events.ts'
import type { Snapshot } from '../../../contract/queries.ts'

export type FollowParts = {
  readonly snapshot: () => Promise<Snapshot>
  /** Called after each event, and after a new snapshot with no changes. */
  readonly heard: (changes: readonly Change[], before: Mirror) => void
}

/** Resolves when the first snapshot is there. */
export async function follow({ snapshot, heard }: FollowParts) {
  let mirror = mirrorOf(await snapshot())

  /** The sequence has a hole when the sender changes: everything is another sender's then. */
  async function startOver(): Promise<void> {
    const fresh = mirrorOf(await snapshot())
    if (fresh.seq < mirror.seq) return
    const before = mirror
    mirror = fresh
    heard([], before)
  }

  return {
    mirror: () => mirror,
    /** Takes an event in; one that an earlier snapshot already holds is dropped. */
    hear(event: DeskEvent): void {
      if (event.seq <= mirror.seq) return
      const before = mirror
      mirror = afterChanges(mirror, event)
      heard(event.changes, before)
      if (event.seq > before.seq + 1) void startOver()
    },
  }
}
