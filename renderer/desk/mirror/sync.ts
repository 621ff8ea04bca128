/** Keeps the mirror true: listens first, then asks for the snapshot, then applies what came meanwhile. */
import { applyEvent } from '../../../common/mirror/apply.ts'
import { mirrorOf } from '../../../common/mirror/mirror.ts'
import type { Change, Desk, DeskEvent } from '../../../contract/events.ts'
import type { Notice } from '../../../contract/model.ts'
import type { DraftStore } from '../typed/drafts.ts'
import type { Contacts } from './contacts.ts'
import type { MirrorStore } from './mirror.ts'

type Parts = {
  readonly desk: Pick<Desk, 'query' | 'on'>
  readonly mirror: MirrorStore
  readonly contacts: Contacts
  readonly drafts: Pick<DraftStore, 'take'>
  /** Hears once, before any change, in which chats the agent stood when the desk was first asked. */
  readonly begun: (used: readonly string[]) => void
  /** Hears every change once, after the mirror holds it. */
  readonly changed: (change: Change) => void
  /** Hears once what happened before the page could listen. */
  readonly happened: (notice: Notice) => void
  /** Events were missed, and windows of rows must be read again. */
  readonly resynced: () => void
}

export function createSync({ desk, mirror, contacts, drafts, begun, changed, happened, resynced }: Parts) {
  let waiting: DeskEvent[] | undefined = []
  /** Only the newest request may fill the mirror. */
  let asked = 0
  let isTold = false

  const take = (event: DeskEvent) => {
    const before = mirror.getState()
    const after = applyEvent(before, event)
    if (!after) {
      void load()
      waiting?.push(event)
      return
    }
    // What happened is in the snapshot already, but where the agent is to be led and what they should hear of is in none.
    if (after === before) return event.changes.filter(({ kind }) => kind === 'summons' || kind === 'notice').forEach(changed)
    mirror.setState(after, true)
    event.changes.forEach(changed)
    void contacts.describeStrangers(event.changes.flatMap((change) => (change.kind === 'task' || change.kind === 'route' ? change.row : [])))
  }

  const load = async () => {
    const mine = ++asked
    const first = mirror.getState().phase !== 'ready'
    waiting ??= []
    try {
      const snapshot = await desk.query('desk.snapshot', {})
      if (mine !== asked) return
      drafts.take(snapshot.drafts)
      mirror.setState({ phase: 'ready', ...mirrorOf(snapshot, mirror.getState().contacts) }, true)
      if (!isTold) begun(snapshot.used)
      const missed = waiting
      waiting = undefined
      missed.forEach(take)
      if (!first) resynced()
      if (!isTold) for (const notice of snapshot.notices) happened(notice)
      isTold = true
      void contacts.describeStrangers([...snapshot.tasks, ...snapshot.routes])
    } catch {
      // The desk has logged why; the window says that it failed and offers to try again.
      if (mine === asked) mirror.setState({ phase: 'failed' })
    }
  }

  return {
    /** Returns the way to stop listening. */
    start(): () => void {
      const stop = desk.on((event) => void (waiting ? waiting.push(event) : take(event)))
      void load()
      return stop
    },
    /** Asks for all of it again, while what is there stays. */
    reread: (): void => void load(),
    /** Asks for the snapshot again, for the window's "Try again". */
    reload(): void {
      mirror.setState({ phase: 'loading' })
      void load()
    },
  }
}
