/** What an administrator sets for every desk of a machine, in a file that agents don't write. It wins over what is saved, and the environment wins over it. */
import { readFileSync } from 'node:fs'
import { posix, win32 } from 'node:path'
import { isRecord } from '../../common/record.ts'
import type { SettingName } from '../../contract/settings.ts'
import { believed, isSetting, namesIn } from './kept/believed.ts'
import type { KeptSettings } from './kept/kept.ts'

export type Policy = {
  /** Where it is, or would be. */
  readonly file: string
  /** What of it can be believed, in the form of the settings file. */
  readonly set: KeptSettings
  /** Names of what can't be, or of no setting; `file` when none of it can be read. */
  readonly faults: readonly string[] | 'file'
}

/** @param env of Windows, where the folder for all users may lie elsewhere */
export function policyFile(platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>): string {
  if (platform === 'win32') return win32.join(env.ProgramData || 'C:\\ProgramData', 'Textdesk', 'policy.json')
  return posix.join(platform === 'darwin' ? '/Library/Application Support/Textdesk' : '/etc/textdesk', 'policy.json')
}

/** Reads it once, at the start. No file is no policy; nothing in it keeps the desk from starting. */
export function readPolicy(file: string): Policy {
  let content: unknown
  try {
    content = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    const isThere = !(error instanceof Error && 'code' in error && error.code === 'ENOENT')
    return { file, set: {}, faults: isThere ? 'file' : [] }
  }
  if (!isRecord(content)) return { file, set: {}, faults: 'file' }
  // Who the carrier is, is a matter of secrets, for which there are variables.
  const settings = Object.entries(content).filter(([name]) => isSetting(name))
  const { kept, bad } = believed(Object.fromEntries(settings))
  return { file, set: kept, faults: [...namesIn(content).filter((name) => !isSetting(name)), ...bad] }
}

/** What it leaves to nobody else, and where that is written. */
export function locksOf({ set, file }: Policy): Readonly<Partial<Record<SettingName, string>>> {
  return Object.fromEntries(namesIn(set).map((name) => [name, file]))
}
