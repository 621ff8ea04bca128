/** The points at which the crash test may end the process. */

/**
 * Where a crash hurts most: between a change of the store and the carrier's knowledge of it.
 * `attempt`: on disk, not sent. `answer`: heard, not on disk. `check`: the list is read, the verdict not on disk. `taken` (inbox): the cursor
 * has not moved. `taken` (command): the page does not know.
 * In a team between two of its steps, each answered and nothing of it on disk. `claim`: the voter's record says that a task is being made.
 * `create`: it is made. `live`: the record names it. `accept`: an offer is this worker's. `complete`: the task is, and no record says what it showed.
 */
export type CrashPoint =
  | 'outbox.attempt' | 'outbox.answer' | 'outbox.adopted' | 'outbox.check'
  | 'inbox.read' | 'inbox.half' | 'inbox.taken'
  | 'command.taken'
  | 'team.claim' | 'team.create' | 'team.live' | 'team.accept' | 'team.complete'
