/** What is kept of the settings. */
import type { ChosenSettings, Settings } from '../../../contract/settings.ts'

type Group = 'rules' | 'notifications' | 'care' | 'desktop'
/** What the settings file holds. These names are persisted. No `mode` until the welcome has been answered. */
export type KeptSettings = Partial<Omit<ChosenSettings, Group>> & { readonly [G in Group]?: Partial<Settings[G]> } & {
  readonly mode?: 'practice' | 'twilio'
  readonly account?: NonNullable<Settings['account']>
}
