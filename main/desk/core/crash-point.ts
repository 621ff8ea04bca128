/** The points at which the crash test may end the process. */

/**
 * Where a crash hurts most: between a change of the store and the carrier's knowledge of it.
 * `attempt`: on disk, not sent. `answer`: heard, not on disk. `check`: the list is read, the verdict not on disk. `taken` (inbox): the cursor
 * has not moved. `taken` (command): the page does not know.
 */
export type CrashPoint =
  | 'outbox.attempt' | 'outbox.answer' | 'outbox.adopted' | 'outbox.check'
  | 'inbox.read' | 'inbox.half' | 'inbox.taken'
  | 'command.taken'
