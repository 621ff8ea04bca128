/** How this computer writes the time of day: by its region, and by what its owner has set over that. */
import type { Settings } from '../../../contract/settings.ts'

export type Region = {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  /** As Electron tells it (`app.getSystemLocale`); empty when it does not. */
  readonly locale: string
  /** Asks macOS for one of its user's choices. */
  readonly userDefault: (key: string) => unknown
}

/** @returns `h12` where hours are counted to 12 twice */
export function hourCycleIn(region: Region): Settings['hourCycle'] {
  if (region.platform === 'darwin') {
    if (region.userDefault('AppleICUForce24HourTime') === true) return 'h23'
    if (region.userDefault('AppleICUForce12HourTime') === true) return 'h12'
  }
  const { hourCycle } = new Intl.DateTimeFormat(localeIn(region), { hour: 'numeric' }).resolvedOptions()
  return hourCycle === 'h11' || hourCycle === 'h12' ? 'h12' : 'h23'
}

/** On Linux times have a locale of their own (POSIX, "LC_TIME"), which Chromium does not ask for: `es_MX.UTF-8`. */
function localeIn({ platform, env, locale }: Region): string | undefined {
  const posix = platform === 'linux' ? (env.LC_ALL || env.LC_TIME || env.LANG) : undefined
  const name = posix?.split(/[.@]/)[0]?.replace('_', '-') || locale
  return isLocale(name) ? name : 'en-US'
}

/** `C` and `POSIX` are none. */
function isLocale(name: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(name).length > 0
  } catch {
    return false
  }
}
