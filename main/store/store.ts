/** The one SQLite file of the desk, as a handful of nouns. No rule of the business lives here. */
import { attemptStore } from './attempts.ts'
import { contactStore, conversationStore, markStore } from './contacts.ts'
import { cursorStore, draftStore, stintStore } from './desk.ts'
import { dueStore } from './dues.ts'
import { filesInMemory, fileStore, filesOf } from './files.ts'
import { journalStore } from './journal.ts'
import { openFile, openInMemory } from './keeping/opening.ts'
import { mediaStore } from './media.ts'
import { messageStore } from './messages.ts'
import { reservationStore } from './reservations.ts'
import { routeStore } from './routes.ts'
import { statsStore } from './stats.ts'
import { taskStore } from './tasks.ts'

/**
 * Opens the store. A damaged database is repaired; `repair` says what was done.
 * @param options.file path of the database, or `:memory:`
 * @param options.now epoch ms; a test hands in its own
 * @throws NewerDatabaseError when a later Textdesk has written the file; what SQLite or the system says when it cannot be opened
 */
export function openStore({ file, now = Date.now }: { file: string; now?: () => number }) {
  const opened = file === ':memory:' ? openInMemory() : openFile(file, now)
  const { db } = opened

  return {
    /** Runs `work` in one transaction: all of it is written, or, when it throws, none. */
    transaction<T>(work: () => T): T {
      try {
        const result = db.transaction(work).immediate()
        if (!db.inTransaction) opened.committed()
        return result
      } catch (error) {
        opened.met(error)
        throw error
      }
    },
    journal: journalStore(db),
    contacts: contactStore(db),
    marks: markStore(db),
    conversations: conversationStore(db),
    messages: messageStore(db),
    attempts: attemptStore(db),
    media: mediaStore(db),
    files: file === ':memory:' ? filesInMemory() : fileStore(filesOf(file)),
    tasks: taskStore(db),
    reservations: reservationStore(db),
    routes: routeStore(db),
    stints: stintStore(db),
    drafts: draftStore(db),
    dues: dueStore(db),
    cursors: cursorStore(db),
    stats: statsStore(db),
    /** The settings that durability rests on, as the open connection has them. */
    pragmas: () => ({ synchronous: db.pragma('synchronous', { simple: true }), foreignKeys: db.pragma('foreign_keys', { simple: true }) }),
    /** What had to be repaired before the store could be opened; undefined when nothing had. */
    repair: opened.repair,
    /** To be told of errors met outside `transaction`: one that means damage makes the next start repair the database. */
    met: opened.met,
    /**
     * Copies the database when something changed since the newest copy, and removes copies that need not be kept.
     * @param signal gives the copy up
     * @returns whether a copy was made
     */
    copy: (signal: AbortSignal) => opened.copy(now(), signal),
    /** Closes and seals the file. Nothing is lost without it: the next start only looks closer. */
    close: opened.close,
  }
}

export type Store = ReturnType<typeof openStore>
