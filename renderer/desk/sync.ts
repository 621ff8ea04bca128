/** Keeps the mirror true: listens first, then asks for the snapshot, then applies what came meanwhile. */
import type { Change, Desk, DeskEvent } from '../../contract/events.ts'
import type { Notice } from '../../contract/model.ts'
import { applyEvent } from './apply.ts'
import { describeStrangers } from './contacts.ts'
import { fromSnapshot, mirror } from './mirror.ts'

export type Listener = {
  /** Hears every change once, after the mirror holds it. */
  readonly changed: (change: Change) => void
  /** Hears once what happened before the page could listen. */
  readonly happened: (notice: Notice) => void
  /** Events were missed, and windows of rows must be read again. */
  readonly resynced: () => void
}

/** Starts the mirror. Returns a function that asks for the snapshot again, for the page's "Try again". */
export function startSync(desk: Desk, listener: Listener): () => void {
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
    // The rows are in the snapshot already, but where the agent is to be led and what they should hear of is in none.
    if (after === before) return event.changes.filter(({ kind }) => kind === 'summons' || kind === 'notice').forEach(listener.changed)
    mirror.setState(after, true)
    event.changes.forEach(listener.changed)
    void describeStrangers(desk)
  }

  const load = async () => {
    const mine = ++asked
    const first = mirror.getState().phase !== 'ready'
    waiting ??= []
    try {
      const snapshot = await desk.query('desk.snapshot', {})
      if (mine !== asked) return
      mirror.setState(fromSnapshot(snapshot, mirror.getState()), true)
      const missed = waiting
      waiting = undefined
      missed.forEach(take)
      if (!first) listener.resynced()
      if (!isTold) for (const notice of snapshot.notices) listener.happened(notice)
      isTold = true
      void describeStrangers(desk)
    } catch {
      // The desk has logged why; the window says that it failed and offers to try again.
      if (mine === asked) mirror.setState({ phase: 'failed' })
    }
  }

  desk.on((event) => (waiting ? waiting.push(event) : take(event)))
  void load()
  return () => {
    mirror.setState({ phase: 'loading' })
    void load()
  }
}
