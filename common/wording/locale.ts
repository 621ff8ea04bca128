/** In which language this process speaks, and how it writes numbers, days and times: said at the start, before anything is shown, and whenever the agent chooses another. */

/**
 * By its BCP 47 code: `en`, which stands in the tables themselves, or one whose words lie in a file (`languages/`). `pseudo`: English made longer and put in
 * brackets, by which a text shows that is in no table, or has too little room.
 */
export type Language = string

export type Locale = {
  readonly language: Language
  /** Unicode tag of the language with the person's own region, which decides on the order of a date and on the hours; those are in it where the person's are others: `en-GB`, `en-US-u-hc-h23`. */
  readonly tag: string
}

const usual: Locale = { language: 'en', tag: 'en-US' }
let spoken: Locale = usual

/** The locale of this process. */
export const locale = (): Locale => spoken

/** Speaks so from now on; what has been shown already stays as it is. */
export function speak(next: Locale): void {
  spoken = next
}

/** What a language calls itself: `Español`. */
export function ownName(language: Language): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}

type HourCycle = 'h12' | 'h23'

/**
 * @param system the tag that the system writes numbers and times by; the usual region is taken where it names none that is known
 * @param hours what the person has set over their region
 */
export function localeFor(language: Language, system: string, hours?: HourCycle): Locale {
  const words = language === 'pseudo' ? 'en' : language
  return { language, tag: tagOf(words, system, hours) ?? tagOf(words, usual.tag, hours)! }
}

function tagOf(words: string, system: string, hours: HourCycle | undefined): string | undefined {
  try {
    const { region } = new Intl.Locale(system).maximize()
    if (region === undefined) return undefined
    const tag = new Intl.Locale(words, { region }).toString()
    // A language may have other hours in a region than ours has there (French in Canada): those of the person's own count.
    const hourCycle = hours ?? hoursOf(system)
    return hourCycle === hoursOf(tag) ? tag : new Intl.Locale(tag, { hourCycle }).toString()
  } catch {
    return undefined
  }
}

function hoursOf(tag: string): HourCycle {
  const { hourCycle } = new Intl.DateTimeFormat(tag, { hour: 'numeric' }).resolvedOptions()
  return hourCycle === 'h11' || hourCycle === 'h12' ? 'h12' : 'h23'
}

/** A locale as the end of an address: by it the page speaks from its first word on. */
export const asSearch = ({ language, tag }: Locale): string => `?${new URLSearchParams({ language, locale: tag }).toString()}`

/** The locale that an address ends with; what it leaves out is as usual. */
export function fromSearch(search: string): Locale {
  const said = new URLSearchParams(search)
  return { language: said.get('language') ?? usual.language, tag: said.get('locale') ?? usual.tag }
}
