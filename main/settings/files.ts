/** The small files beside the database, kept by electron-store in the app's data folder. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ElectronStore from 'electron-store'
import { isRecord } from '../../common/record.ts'
import { believed } from './kept/believed.ts'
import type { SecretsFile } from './secrets.ts'
import type { KeptSettings } from './kept/kept.ts'
import type { SettingsFile } from './settings.ts'
import { putAside, type Spoilt } from './spoilt.ts'

/** Nobody but the agent's own system account may read them. */
const configFileMode = 0o600
/** A file that is no JSON is begun anew. */
const clearInvalidConfig = true

export type Files = {
  readonly settings: SettingsFile
  readonly secrets: SecretsFile
  /** Those that could not be believed, now put right. */
  readonly spoilt: readonly Spoilt[]
}

/** @param folder the app's data folder */
export function openFiles(folder: string): Files {
  const settings = opened<KeptSettings>(folder, 'settings', believed)
  const secrets = opened<{ account?: string }>(folder, 'secrets', (raw) => {
    const isSound = raw.account === undefined || typeof raw.account === 'string'
    return isSound ? { kept: raw, bad: [] } : { kept: {}, bad: ['account'] }
  })
  return { settings: settings.file, secrets: secrets.file, spoilt: [...settings.spoilt, ...secrets.spoilt] }
}

type Judge<T> = (raw: Readonly<Record<string, unknown>>) => { readonly kept: T; readonly bad: readonly string[]; readonly isOlder?: boolean }

/** Reads the file before electron-store does, which throws away what is no JSON and believes everything else. */
function opened<T extends Record<string, unknown>>(cwd: string, name: string, judge: Judge<T>) {
  const path = join(cwd, `${name}.json`)
  const raw = contentOf(path)
  const { kept, bad, isOlder = false }: ReturnType<Judge<T>> = isRecord(raw) ? judge(raw) : { kept: {} as T, bad: [] }
  const isSpoilt = raw !== undefined && (!isRecord(raw) || bad.length > 0)
  const spoilt = isSpoilt ? [putAside(path, bad)] : []
  const file = new ElectronStore<T>({ cwd, name, configFileMode, clearInvalidConfig })
  if (isSpoilt || isOlder) file.store = kept
  return { file, spoilt }
}

/** Undefined when there is no file; null for one that is no JSON. */
function contentOf(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    return error instanceof SyntaxError ? null : undefined
  }
}
