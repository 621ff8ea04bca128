/** What is kept of the settings. */
import type { ChosenSettings, SettingGroup, Settings } from '../../../contract/settings.ts'

/** What the settings file holds. These names are persisted. No `mode` until the welcome has been answered. */
export type KeptSettings = Partial<Omit<ChosenSettings, SettingGroup>> & { readonly [G in SettingGroup]?: Partial<Settings[G]> } & {
  readonly mode?: 'practice' | 'twilio'
  readonly account?: NonNullable<Settings['account']>
}
