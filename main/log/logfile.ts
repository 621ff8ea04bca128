/** The log's file: one line per fact, numbers masked, never the text of a message or a secret. */
import { join } from 'node:path'
import log from 'electron-log/node.js'
import type { Facts, Log } from './log.ts'
import { redacted } from './redact.ts'

/** Opens the log in a folder; the file is turned over at 1 MB and one older file is kept. Warnings go to the console too. */
export function openLog(folder: string): Log {
  // Unpackaged it looks for a package.json around the folder it was started from, and without a name it keeps no file at all.
  log.transports.file.setAppName('Textdesk')
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

function lineOf(text: string, facts: Facts = {}): string {
  const told = Object.entries(facts).filter(([, value]) => value !== undefined)
  return redacted([text, ...told.map(([name, value]) => `${name}=${String(value)}`)].join(' '))
}
