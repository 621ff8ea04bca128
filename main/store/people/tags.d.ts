/** Rows of `tag` and `contact_tag`: which tags there are, and who has them. */
import type { TagColour } from '../../../contract/model.ts';
import type { Db } from '../file/database.ts';
/** `folded`: the name as names of tags are told apart. A tag that is gone keeps its row: nobody shows it any more. */
export type TagRow = {
    readonly id: string;
    readonly name: string;
    readonly folded: string;
    readonly colour: TagColour;
    readonly isGone: 0 | 1;
    readonly rev: number;
};
export declare function tagStore(db: Db): {
    /** All that there are and were, by name. */
    all: () => TagRow[];
    get: (id: string) => TagRow | undefined;
    /** The one that is not gone. @param folded the name as names of tags are told apart */
    named: (folded: string) => TagRow | undefined;
    /** Writes a new tag, or one that changed. */
    put: (row: TagRow) => import("better-sqlite3").RunResult;
    /** Ids of a person's tags, by name, without those that are gone. */
    of: (phone: string) => string[];
    give: (phone: string, id: string) => import("better-sqlite3").RunResult;
    take: (phone: string, id: string) => import("better-sqlite3").RunResult;
};
