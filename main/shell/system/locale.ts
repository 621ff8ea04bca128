/** How this computer writes numbers, days and times: by its region, and by what its owner has set over that. */
import { languages, localeFor, type Locale } from '../../../common/wording/locale.ts'

export type Region = {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  /** As Electron tells it (`app.getSystemLocale`); empty when it does not. */
  readonly system: string
  /** Asks macOS for one of its user's choices. */
  readonly userDefault: (key: string) => unknown
}

/** `TEXTDESK_LANGUAGE` names the language; there is English, and the pseudo-language in which a test finds what is in no table. */
export function localeOf({ platform, env, system, userDefault }: Region): Locale {
  const language = languages.find((known) => known === env.TEXTDESK_LANGUAGE) ?? 'en'
  // On Linux times have a locale of their own (POSIX, "LC_TIME"), which Chromium does not ask for: `es_MX.UTF-8`.
  const posix = platform === 'linux' ? (env.LC_ALL || env.LC_TIME || env.LANG) : undefined
  const region = posix?.split(/[.@]/)[0]?.replace('_', '-') || system
  if (platform === 'darwin' && userDefault('AppleICUForce24HourTime') === true) return localeFor(language, region, 'h23')
  if (platform === 'darwin' && userDefault('AppleICUForce12HourTime') === true) return localeFor(language, region, 'h12')
  return localeFor(language, region)
}
