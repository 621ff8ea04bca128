/** The settings: what is kept between starts, and what the environment says over it. Secrets are elsewhere. */
import type { Account, CommandInput } from '../contract/commands.ts'
import type { Settings } from '../contract/model.ts'
import type { Environment } from './account/environment.ts'

/** What the settings file holds. These names are persisted. */
export type KeptSettings = {
  readonly agentName?: string
  readonly country?: string
  readonly perSecond?: number
  /** Absent until the welcome has been answered. */
  readonly mode?: 'practice' | 'twilio'
  readonly account?: NonNullable<Settings['account']>
}

/** The file, as electron-store offers it. */
export type SettingsFile = {
  readonly store: KeptSettings
  set(change: Partial<KeptSettings>): void
}

export type SettingsKeeper = {
  /** What the page may know, the environment already applied. */
  current(): Settings
  change(change: CommandInput<'settings.change'>): void
  choosePractice(): void
  /** Remembers the account; its secret must be kept already. */
  chooseTwilio(account: Omit<Account, 'secret'>): void
}

const defaultName = 'Agent'
/** The hotline texts voters of the United States. */
const defaultCountry = 'US'
/** A US toll-free number sends three segments a second, the fewest of the senders that a hotline usually has (help.twilio.com/articles/115002943027). */
const defaultPerSecond = 3

export function openSettings(file: SettingsFile, environment: Environment): SettingsKeeper {
  return {
    current: () => ({
      agentName: environment.agentName ?? file.store.agentName ?? defaultName,
      country: file.store.country ?? defaultCountry,
      perSecond: file.store.perSecond ?? defaultPerSecond,
      ...lineSettings(file.store, environment),
    }),
    change: ({ agentName, country, perSecond }) =>
      file.set({
        ...(agentName !== undefined && { agentName }),
        ...(country !== undefined && { country }),
        ...(perSecond !== undefined && { perSecond }),
      }),
    choosePractice: () => file.set({ mode: 'practice' }),
    chooseTwilio: (account) => file.set({ mode: 'twilio', account: openPart(account) }),
  }
}

type LineSettings = Pick<Settings, 'mode' | 'managed' | 'account'>

function lineSettings(kept: KeptSettings, { line }: Environment): LineSettings {
  switch (line.kind) {
    case 'practice':
      return { mode: 'practice', managed: true }
    case 'account':
      return { mode: 'twilio', managed: true, account: openPart(line.account) }
    case 'wrong':
      return { mode: 'twilio', managed: true }
    case 'saved':
      return { mode: kept.mode ?? 'unset', managed: false, ...(kept.account && { account: kept.account }) }
  }
}

/** The account without what must not be shown. */
function openPart({ accountSid, apiKeySid, from }: Omit<Account, 'secret'>): NonNullable<Settings['account']> {
  return { accountSid, from, ...(apiKeySid !== undefined && { apiKeySid }) }
}
