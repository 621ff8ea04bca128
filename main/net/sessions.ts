/** The sessions in which the carrier is spoken to: one for questions, and one for each text on its way. */
import { session, type Session } from 'electron'
import { pause } from '../time/pause.ts'
import { openLanes, type Lanes } from './lanes.ts'

/** Texts on their way at the same time; each costs a session of half a megabyte. */
const mostLanes = 20
/** Closing takes less than a millisecond, and is never answered when Chromium's network process dies meanwhile. */
const closingMs = 2000

/** The sessions over one network process, each made when it is first needed. */
export function openSessions(generation: number): { readonly lanes: Lanes<Session>; questions(): Session } {
  let questions: Session | undefined
  return {
    lanes: openLanes((index) => openSession(`carrier-once-${generation}-${index}`), mostLanes),
    questions: () => (questions ??= openSession(`carrier-${generation}`)),
  }
}

/** Rejects when the connections of a session could not be closed. */
export async function closeAll(opened: Session): Promise<void> {
  const over = new AbortController()
  const isClosed = await Promise.race([opened.closeAllConnections().then(() => true), pause(closingMs, over.signal).then(() => false)])
  // A reason of its own: without one an error with its stack is made for each text.
  over.abort('CLOSED')
  if (!isClosed) throw new Error('The connections of a session were not closed.')
}

/** In memory alone, without a cache. A new session would fetch dictionaries from Google for its spelling checker, also where that is switched off. */
function openSession(name: string): Session {
  const opened = session.fromPartition(name, { cache: false })
  opened.setSpellCheckerLanguages([])
  return opened
}
