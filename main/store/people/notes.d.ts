/** Rows of `note`: what agents have written down of people. */
import type { Db } from '../file/database.ts';
/** `by`: the colleague who wrote it; null when it was this desk. A note that is gone has no words any more. */
export type NoteRow = {
    /** Its place in the full-text index. */
    readonly seq: number;
    readonly id: string;
    readonly phone: string;
    readonly body: string;
    readonly at: number;
    readonly by: string | null;
    readonly isGone: 0 | 1;
    readonly rev: number;
};
export declare function noteStore(db: Db): {
    get: (id: string) => NoteRow | undefined;
    /** All of a person, the newest first, also those that are gone. */
    of: (phone: string) => NoteRow[];
    /** Writes a new note, or the words of one that changed. */
    put: (row: Omit<NoteRow, 'seq'>) => import("better-sqlite3").RunResult;
};
