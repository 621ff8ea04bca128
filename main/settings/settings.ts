/** The settings: what is kept between starts, and what the environment says over it. Secrets are elsewhere. */
import type { Account, CommandInput } from '../../contract/commands.ts'
import { defaultSettings } from '../../contract/defaults.ts'
import { locale } from '../../common/wording/locale.ts'
import type { ChosenSettings, Settings } from '../../contract/settings.ts'
import type { Languages } from '../language/languages.ts'
import type { Environment } from './environment.ts'
import { agentWords } from './words.ts'

type Group = 'rules' | 'notifications' | 'care' | 'desktop'
/** What the settings file holds. These names are persisted. No `mode` until the welcome has been answered. */
export type KeptSettings = Partial<Omit<ChosenSettings, Group>> & { readonly [G in Group]?: Partial<Settings[G]> } & {
  readonly mode?: 'practice' | 'twilio'
  readonly account?: NonNullable<Settings['account']>
}

/** The file, as electron-store offers it. */
export type SettingsFile = {
  readonly store: KeptSettings
  set(change: Partial<KeptSettings>): void
}

export type SettingsKeeper = ReturnType<typeof openSettings>

/** @param languages speaks as is chosen, before anything is said of it */
export function openSettings(file: SettingsFile, environment: Environment, languages: Pick<Languages, 'known' | 'speak'>) {
  // The settings are asked for at every step of the desk, and the file is read from the disk each time.
  let current = read()
  const keep = (change: Partial<KeptSettings>): void => {
    file.set(change)
    languages.speak(environment.language ?? file.store.language ?? defaultSettings.language)
    current = read()
  }
  function read(): Settings {
    const { language, tag } = locale()
    return { ...chosen(file.store, environment), languages: languages.known, spoken: { language, tag } }
  }
  return {
    /** What the page may know, the environment already applied. */
    current: (): Settings => current,
    change: (change: CommandInput<'settings.change'>): void => keep(merged(file.store, change)),
    choosePractice: (): void => keep({ mode: 'practice' }),
    /**
     * Remembers the account; its secret must be kept already.
     * @param address where it was connected when that is not Twilio itself
     */
    chooseTwilio: (account: Omit<Account, 'secret'>, address?: string): void => keep({ mode: 'twilio', account: openPart(account, address) }),
  }
}

function chosen(kept: KeptSettings, environment: Environment): Omit<Settings, 'languages' | 'spoken'> {
  const { agentName, country, perSecond, copyTimes, theme, language, spelling, activities, dispositions, macros, rules, notifications, care, desktop } = kept
  return {
    agentName: environment.agentName ?? agentName ?? agentWords.unnamed,
    country: country ?? defaultSettings.country,
    perSecond: perSecond ?? defaultSettings.perSecond,
    copyTimes: copyTimes ?? defaultSettings.copyTimes,
    theme: theme ?? defaultSettings.theme,
    language: environment.language ?? language ?? defaultSettings.language,
    spelling: spelling ?? defaultSettings.spelling,
    activities: activities ?? defaultSettings.activities,
    dispositions: dispositions ?? defaultSettings.dispositions,
    macros: macros ?? defaultSettings.macros,
    rules: { ...defaultSettings.rules, ...rules },
    notifications: { ...defaultSettings.notifications, ...notifications },
    care: { ...defaultSettings.care, ...care },
    desktop: { ...defaultSettings.desktop, ...desktop },
    locks: { ...(environment.agentName !== undefined && { agentName: 'TEXTDESK_AGENT' }), ...(environment.language !== undefined && { language: 'TEXTDESK_LANGUAGE' }) },
    ...lineSettings(kept, environment),
  }
}

/** What is to be written for a change: groups keep what the change leaves out. */
function merged(kept: KeptSettings, { rules, notifications, care, desktop, ...plain }: CommandInput<'settings.change'>): Partial<KeptSettings> {
  const change = {
    ...plain,
    ...(rules && { rules: { ...kept.rules, ...given(rules) } }),
    ...(notifications && { notifications: { ...kept.notifications, ...given(notifications) } }),
    ...(care && { care: { ...kept.care, ...given(care) } }),
    ...(desktop && { desktop: { ...kept.desktop, ...given(desktop) } }),
  }
  return given(change)
}

/** Without the keys that have no value: a file of settings must not hold them. */
function given<T extends object>(change: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as never
}

type LineSettings = Pick<Settings, 'mode' | 'managed' | 'account'>

function lineSettings(kept: KeptSettings, { line, baseUrl }: Environment): LineSettings {
  switch (line.kind) {
    case 'practice':
      return { mode: 'practice', managed: true }
    case 'account':
      return { mode: 'twilio', managed: true, account: openPart(line.account, baseUrl) }
    case 'wrong':
      return { mode: 'twilio', managed: true }
    case 'saved':
      return { mode: kept.mode ?? 'unset', managed: false, ...(kept.account && { account: kept.account }) }
  }
}

/** The account without what must not be shown. */
function openPart({ accountSid, apiKeySid, from }: Omit<Account, 'secret'>, address: string | undefined): NonNullable<Settings['account']> {
  return { accountSid, from, ...(apiKeySid !== undefined && { apiKeySid }), ...(address !== undefined && { address }) }
}
