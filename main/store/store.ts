/** The one SQLite file of the desk, as a handful of nouns. No rule of the business lives here. */
import { contactStore, conversationStore } from './contacts.ts'
import { openDatabase } from './database.ts'
import { cursorStore, draftStore, dueStore, stintStore } from './desk.ts'
import { journalStore } from './journal.ts'
import { attemptStore, mediaStore, messageStore } from './messages.ts'
import { statsStore } from './stats.ts'
import { reservationStore, routeStore, taskStore } from './tasks.ts'

/**
 * Opens the store.
 * @param options.file path of the database, or `:memory:`
 * @throws NewerDatabaseError when a later Textdesk has written the file; better-sqlite3's SqliteError when it cannot be opened
 */
export function openStore({ file }: { file: string }) {
  const db = openDatabase(file)
  return {
    /** Runs `work` in one transaction: all of it is written, or, when it throws, none. */
    transaction: <T>(work: () => T): T => db.transaction(work).immediate(),
    journal: journalStore(db),
    contacts: contactStore(db),
    conversations: conversationStore(db),
    messages: messageStore(db),
    attempts: attemptStore(db),
    media: mediaStore(db),
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
    close(): void {
      db.close()
    },
  }
}

export type Store = ReturnType<typeof openStore>
