/** The small files beside the database, kept by electron-store in the app's data folder. */
import ElectronStore from 'electron-store'
import type { SecretsFile } from '../secrets.ts'
import type { KeptSettings, SettingsFile } from '../settings.ts'

/** Nobody but the agent's own system account may read them. */
const configFileMode = 0o600
/** A file that a crash of the disk has spoilt is begun anew: the welcome asks again. */
const clearInvalidConfig = true

export function openFiles(): { readonly settings: SettingsFile; readonly secrets: SecretsFile } {
  return {
    settings: new ElectronStore<KeptSettings>({ name: 'settings', configFileMode, clearInvalidConfig }),
    secrets: new ElectronStore<{ account?: string }>({ name: 'secrets', configFileMode, clearInvalidConfig }),
  }
}
