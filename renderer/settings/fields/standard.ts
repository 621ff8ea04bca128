/** What a setting is while nobody has changed it. */
import { defaultSettings } from '../../../contract/defaults.ts'
import type { SettingName } from '../../../contract/settings.ts'
import { settingsWords } from '../words.ts'

export function standardOf(setting: SettingName): unknown {
  const [name, part] = setting.split('.')
  const value: unknown = defaultSettings[name as keyof typeof defaultSettings]
  return part === undefined ? value : (value as Readonly<Record<string, unknown>>)[part]
}

/** What it does, and what is usual. */
export const helpWithStandard = (help: string, value: string): string => settingsWords.withStandard({ help, value })
