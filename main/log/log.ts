/** What may be written into the log, and how an error is told there. The file itself is kept by logfile.ts. */

/** What belongs to a line. Whole telephone numbers may be given: they are masked. Texts of messages and secrets may not. */
export type Facts = Readonly<Record<string, string | number | boolean | undefined>>

/** Writes one line per fact. */
export type Log = {
  info(text: string, facts?: Facts): void
  warn(text: string, facts?: Facts): void
  error(text: string, facts?: Facts): void
}

/** The facts of an error: its kind and where it arose. */
export function factsOf(error: unknown): Facts {
  return error instanceof Error ? { error: error.stack ?? error.message } : { error: String(error) }
}
