/** In which language this process speaks, and how it writes numbers, days and times. Said once, at the start, before anything is shown. */

/** `pseudo`: English made longer and put in brackets, by which a text shows that is in no table, or has too little room. */
export const languages = ['en', 'pseudo'] as const
export type Language = (typeof languages)[number]

export type Locale = {
  readonly language: Language
  /** Unicode tag of the language with the person's own region, which decides on the order of a date and on the hour cycle: `en-US`, `en-GB`. */
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

/** @param system the tag that the system writes numbers and times by; the usual region is taken where it names none that is known */
export function localeFor(language: Language, system: string): Locale {
  const words = language === 'pseudo' ? 'en' : language
  return { language, tag: tagOf(words, system) ?? tagOf(words, usual.tag)! }
}

function tagOf(words: string, system: string): string | undefined {
  try {
    const { region } = new Intl.Locale(system).maximize()
    return region === undefined ? undefined : new Intl.Locale(words, { region }).toString()
  } catch {
    return undefined
  }
}
