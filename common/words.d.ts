/** The one idea of a word that everything searched by and searched for has: names, messages, notes, and what the agent types. */
/** The text without case and accents: `José` and `JOSE` are both `jose`. */
export declare function fold(text: string): string;
/** What a text is found by: its words, folded, and each telephone number in it as bare digits, with a blank between them. */
export declare function indexText(text: string): string;
/**
 * The query of SQLite's full-text index (FTS5) for what the agent types: every word, the last one as a beginning. A number in any
 * writing is asked for as one. Undefined when there is no word in it.
 */
export declare function queryOf(typed: string): string | undefined;
export declare const digitsOf: (text: string) => string;
