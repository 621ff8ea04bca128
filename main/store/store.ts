/** The one SQLite file of the desk, as a handful of nouns. No rule of the business lives here. */
import { workAt, type Work } from './check/check.ts'
import { filesInMemory, fileStore, filesOf } from './file/attachments.ts'
import { journalStore } from './file/journal.ts'
import { layoutOf, spaceOf } from './file/layout.ts'
import { openFile, openInMemory, type OpenFile } from './file/opening.ts'
import { isDamage } from './file/trouble.ts'
import { directoryStore } from './people/directory.ts'
import { importStore } from './people/imports.ts'
import { noteStore } from './people/notes.ts'
import { tagStore } from './people/tags.ts'
import type { Repair } from './repair/report.ts'
import { attemptStore } from './rows/attempts.ts'
import { contactStore, conversationStore, markStore } from './rows/contacts.ts'
import { cursorStore } from './rows/cursors.ts'
import { draftStore } from './rows/drafts.ts'
import { dueStore } from './rows/dues.ts'
import { followUpStore } from './rows/follow-ups.ts'
import { mediaStore } from './rows/media.ts'
import { messageStore } from './rows/messages.ts'
import { reservationStore } from './rows/reservations.ts'
import { routeStore } from './rows/routes.ts'
import { scheduledStore } from './scheduled/scheduled.ts'
import { searchStore } from './search/search.ts'
import { statsStore } from './rows/stats.ts'
import { stintStore } from './rows/stints.ts'
import { taskStore } from './rows/tasks.ts'
import { templateStore } from './template/templates.ts'
import { teamStore } from './rows/team.ts'
import { wordStore } from './words/word-index.ts'

export type StoreParts = {
  /** Path of the database, or `:memory:`. */
  readonly file: string
  /** What was repaired to make it ready. */
  readonly repair?: Repair | undefined
  /** Called at once when damage shows in use. */
  readonly damaged?: () => void
  /** Hears what the system said when a commit could not be brought to the disk; whoever waits for it hears it too. */
  readonly notOnDisk?: (error: unknown) => void
  /** Folds the write-ahead log into the file; without it SQLite does so itself, in some commit. */
  readonly checkpoint?: () => void
}

/** The database has to be made ready before it can be opened, which may take its time (upkeep/jobs.ts). */
export class NotReadyError extends Error {
  readonly work: Work

  constructor(work: Work) {
    super(`The database must be made ready first: ${JSON.stringify(work)}.`)
    this.name = 'NotReadyError'
    this.work = work
  }
}

/**
 * Opens the store.
 * @throws NotReadyError; NewerDatabaseError when a later Textdesk has written the file; what SQLite or the system says when it cannot be opened
 */
export function openStore({ file, repair, damaged = () => undefined, notOnDisk = () => undefined, checkpoint }: StoreParts) {
  const toDo = file === ':memory:' ? undefined : workAt(layoutOf(file))
  if (toDo) throw new NotReadyError(toDo)
  const met = (error: unknown): void => {
    if (opened.met(error)) damaged()
  }
  const failed = (error: unknown): void => {
    notOnDisk(error)
    met(error)
  }
  const opened = file === ':memory:' ? openInMemory() : openFile(file, failed, checkpoint)
  const { db } = opened

  return {
    /** Runs `work` in one transaction: all of it is written, or, when it throws, none. */
    transaction<T>(work: () => T): T {
      try {
        const result = db.transaction(work).immediate()
        if (!db.inTransaction) opened.committed()
        return result
      } catch (error) {
        met(error)
        throw error
      }
    },
    /** Resolves when all that was written by now outlives a power cut; rejects with what the system says. */
    onDisk: opened.onDisk,
    ...tablesOf(opened, repair !== undefined),
    files: file === ':memory:' ? filesInMemory() : fileStore(filesOf(file)),
    /** The settings that durability rests on, as the open connection has them. */
    pragmas: () => ({ synchronous: db.pragma('synchronous', { simple: true }), foreignKeys: db.pragma('foreign_keys', { simple: true }) }),
    /** Bytes on the disk: the database with its log, its copies and what was found damaged. */
    space: () => (file === ':memory:' ? { database: 0, copies: 0 } : spaceOf(file)),
    /** What had to be repaired before the store could be opened; undefined when nothing had. */
    repair,
    /** To be told of errors met outside `transaction`: one of them may mean that the file is damaged. */
    met,
    /** Writes down that the file is damaged, so that whoever opens it next repairs it. */
    spoil: opened.spoil,
    /** Closes the file. Nothing is lost without it. */
    close: opened.close,
  }
}

/** Its tables. When SQLite can't even prepare statements for them it is damaged; right after a repair that would be a fault of ours. */
function tablesOf({ db, spoil, close }: OpenFile, isRepaired: boolean) {
  try {
    const words = wordStore(db)
    return {
      words,
      journal: journalStore(db),
      contacts: contactStore(db, words),
      directory: directoryStore(db),
      imports: importStore(db),
      marks: markStore(db),
      tags: tagStore(db),
      notes: noteStore(db),
      conversations: conversationStore(db),
      messages: messageStore(db),
      attempts: attemptStore(db),
      media: mediaStore(db),
      tasks: taskStore(db),
      reservations: reservationStore(db),
      routes: routeStore(db),
      scheduled: scheduledStore(db),
      stints: stintStore(db),
      drafts: draftStore(db),
      dues: dueStore(db),
      followUps: followUpStore(db),
      cursors: cursorStore(db),
      search: searchStore(db, words),
      stats: statsStore(db),
      team: teamStore(db),
      templates: templateStore(db),
    }
  } catch (error) {
    if (isRepaired || !isDamage(error)) throw error
    spoil()
    close()
    throw new NotReadyError({ kind: 'repair', fault: 'met' })
  }
}

export type Store = ReturnType<typeof openStore>
