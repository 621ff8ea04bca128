/** A small file of the app's that cannot be believed: the file as it was is kept, and the agent hears of it once. */
import { copyFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Notice } from '../../contract/model.ts'

export type Spoilt = {
  /** `settings.json`, `window.json` or `secrets.json`. */
  readonly file: string
  /** The parts that were not believed; all of it, when there are none. */
  readonly parts: readonly string[]
  /** The name of the copy; absent when none could be made. */
  readonly copy?: string
}

/** Puts the file as it is aside, under a name that says when. */
export function putAside(path: string, parts: readonly string[] = [], now = new Date()): Spoilt {
  const copy = `${path}.bad-${now.toISOString().slice(0, 19).replaceAll(':', '-')}`
  try {
    copyFileSync(path, copy)
    return { file: basename(path), parts, copy: basename(copy) }
  } catch {
    return { file: basename(path), parts }
  }
}

/** Settings by the section of the page in which they are changed, from its top to its end. */
const sections: Readonly<Record<string, string>> = {
  agentName: 'You', theme: 'Look and spelling', spelling: 'Look and spelling', rules: 'Work, Incoming chats', notifications: 'Notifications', desktop: 'This computer',
  mode: 'Account', account: 'Account', country: 'Sending', perSecond: 'Sending', activities: 'Statuses', copyTimes: 'Storage',
}

/** One notice for each file. */
export function spoiltNotice({ file, parts, copy }: Spoilt): Notice {
  const kept = copy === undefined ? '' : ` The file as it was is kept as ${copy}.`
  return { kind: 'trouble', text: `${lossIn(file, parts)}${kept}` }
}

function lossIn(file: string, parts: readonly string[]): string {
  if (file === 'window.json') return 'Where the window stood could not be read, so it opens in its usual place.'
  if (file === 'secrets.json') return 'The file with the account\u2019s secret could not be read, so the secret is needed anew in Settings, Account.'
  if (parts.length === 0) return 'Your settings could not be read, so Textdesk begins with the standard ones.'
  const spoilt = new Set(parts.map((part) => part.split('.')[0]))
  const where = new Set(Object.entries(sections).flatMap(([part, section]) => (spoilt.has(part) ? [section] : [])))
  return `Part of your settings could not be read, so the standard ones are used there. Please look through Settings: ${[...where].join(', ')}.`
}
