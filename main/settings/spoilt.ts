/** A small file of the app's that cannot be believed: the file as it was is kept, and the agent hears of it once. */
import { copyFileSync } from 'node:fs'
import { basename } from 'node:path'
import { listed } from '../../common/wording/formats.ts'
import type { Notice } from '../../contract/model.ts'
import type { KeptSettings } from './kept/kept.ts'
import { sectionWords, spoiltWords } from './words.ts'

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

type Section = keyof typeof sectionWords
/** In which sections of the page each setting is changed. */
const sections: Readonly<Record<keyof KeptSettings, readonly Section[]>> = {
  agentName: ['you'], theme: ['look'], language: ['look'], spelling: ['look'], shortcuts: ['keys'], rules: ['work', 'quiet', 'offers', 'wrapUp'], notifications: ['notifications'], care: ['care'], desktop: ['computer'],
  mode: ['account'], account: ['account'], country: ['sending'], perSecond: ['sending'], activities: ['statuses'], dispositions: ['wrapUp'], macros: ['macros'], copyTimes: ['storage'], templateFile: ['sharedTemplates'], starterTemplates: ['sharedTemplates'],
}

/** One notice for each file. */
export function spoiltNotice({ file, parts, copy }: Spoilt): Notice {
  const loss = lossIn(file, parts)
  return { kind: 'trouble', text: copy === undefined ? loss : `${loss} ${spoiltWords.kept({ copy })}` }
}

function lossIn(file: string, parts: readonly string[]): string {
  if (file === 'window.json') return spoiltWords.window
  if (file === 'secrets.json') return spoiltWords.secrets
  if (parts.length === 0) return spoiltWords.settings
  const spoilt = new Set(parts.map((part) => part.split('.')[0]))
  const where = new Set<string>(Object.entries(sections).flatMap(([part, its]) => (spoilt.has(part) ? its : [])))
  return spoiltWords.parts({ sections: listed(Object.entries(sectionWords).flatMap(([section, name]) => (where.has(section) ? [name] : []))) })
}
