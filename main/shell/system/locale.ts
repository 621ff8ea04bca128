/** Which language its user speaks, and how this computer writes numbers, days and times: by its region, and by what its owner has set over that. */
import { localeFor, type Language, type Locale } from '../../../common/wording/locale.ts'
import { systemLanguage } from '../../../contract/settings.ts'

export type Region = {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  /** As Electron tells it (`app.getSystemLocale`); empty when it does not. */
  readonly system: string
  /** The languages that its user wants, the dearest first, as Electron tells them (`app.getPreferredSystemLanguages`). */
  readonly preferred: readonly string[]
  /** Asks macOS for one of its user's choices. */
  readonly userDefault: (key: string) => unknown
}

/**
 * @param choice `system`, or a language's code
 * @param known the languages that there are words of; for any other it is English
 */
export function localeOf({ platform, env, system, preferred, userDefault }: Region, choice: string, known: readonly Language[]): Locale {
  const language = choice === systemLanguage ? usersLanguage(platform === 'linux' ? posixLanguages(env) : preferred, known) : spelled(choice, known)
  // On Linux times have a locale of their own (POSIX, "LC_TIME"), which Chromium does not ask for: `es_MX.UTF-8`.
  const posix = platform === 'linux' ? (env.LC_ALL || env.LC_TIME || env.LANG) : undefined
  const region = posix?.split(/[.@]/)[0]?.replace('_', '-') || system
  if (platform === 'darwin' && userDefault('AppleICUForce24HourTime') === true) return localeFor(language, region, 'h23')
  if (platform === 'darwin' && userDefault('AppleICUForce12HourTime') === true) return localeFor(language, region, 'h12')
  return localeFor(language, region)
}

/** The first that we know of those that the user wants, in whatever country. */
function usersLanguage(wanted: readonly string[], known: readonly Language[]): Language {
  return wanted.map((tag) => known.find((language) => language === tag) ?? known.find((language) => language === tag.split('-')[0])).find((language) => language !== undefined) ?? 'en'
}

/** The pseudo-language is in no list: a test asks for it by its name. */
const spelled = (choice: string, known: readonly Language[]): Language => (choice === 'pseudo' || known.includes(choice) ? choice : 'en')

/** As gettext reads them (GNU gettext, "Locale Environment Variables"): `LANGUAGE` is a list, and counts only beside a locale that is not C. */
function posixLanguages(env: Region['env']): readonly string[] {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || 'C'
  if (/^(?:C|POSIX)\b/.test(locale)) return []
  return [...(env.LANGUAGE ?? '').split(':'), locale].filter(Boolean).map((each) => each.split(/[.@]/)[0]!.replace('_', '-'))
}
