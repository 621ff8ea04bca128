/** The log: one line per fact, numbers masked, never the text of a message or a secret. Files lie under `logs` in the app's data folder. */
import log from 'electron-log/node.js'
import { join } from 'node:path'
import { redacted } from './redact.ts'

/** What belongs to a line. Whole telephone numbers may be given: they are masked. Bodies and secrets may not. */
export type Facts = Readonly<Record<string, string | number | boolean | undefined>>

export type Log = {
  info(text: string, facts?: Facts): void
  warn(text: string, facts?: Facts): void
  error(text: string, facts?: Facts): void
}

/** Opens the log in a folder; the file is turned over at 1 MB and one older file is kept. */
export function openLog(folder: string): Log {
  log.transports.file.resolvePathFn = () => join(folder, 'textdesk.log')
  log.transports.file.format = '{y}-{m}-{d} {h}:{i}:{s}.{ms} {level} {text}'
  log.transports.console.level = 'warn'
  log.transports.console.format = '{text}'
  return {
    info: (text, facts) => log.info(lineOf(text, facts)),
    warn: (text, facts) => log.warn(lineOf(text, facts)),
    error: (text, facts) => log.error(lineOf(text, facts)),
  }
}

/** The facts of an error: its kind and where it arose. */
export function factsOf(error: unknown): Facts {
  return error instanceof Error ? { error: error.stack ?? error.message } : { error: String(error) }
}

function lineOf(text: string, facts: Facts = {}): string {
  const told = Object.entries(facts).filter(([, value]) => value !== undefined)
  return redacted([text, ...told.map(([name, value]) => `${name}=${String(value)}`)].join(' '))
}
