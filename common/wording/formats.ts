/** Numbers, days, times and lists as the locale writes them. */
import { locale } from './locale.ts'

/** What is made when it is first needed, and made anew when another locale is spoken. */
export function byLocale<Format>(make: (tag: string) => Format): () => Format {
  let made: { readonly tag: string; readonly format: Format } | undefined
  return () => {
    const { tag } = locale()
    if (made?.tag !== tag) made = { tag, format: make(tag) }
    return made.format
  }
}

/** Returns what writes epoch ms in that way. Newer Unicode data puts a narrow space before PM; all else that is written here has plain ones. */
export function dateWriter(options: Intl.DateTimeFormatOptions): (at: number) => string {
  const format = byLocale((tag) => new Intl.DateTimeFormat(tag, options))
  return (at) => format().format(at).replaceAll('\u202f', ' ')
}

/** Returns what writes a number in that way. */
export function numberWriter(options: Intl.NumberFormatOptions = {}): (value: number) => string {
  const format = byLocale((tag) => new Intl.NumberFormat(tag, options))
  return (value) => format().format(value)
}

/** `1,250` */
export const figure = numberWriter()

const list = byLocale((tag) => new Intl.ListFormat(tag, { type: 'unit', style: 'short' }))

/** `Available, 3 unread`: things of one kind beside each other, with no word between them. */
export const listed = (parts: readonly string[]): string => list().format(parts)

const region = byLocale((tag) => new Intl.DisplayNames(tag, { type: 'region' }))

/** `Mexico`, by its ISO 3166 code; the code itself where it has no name. */
export const regionName = (code: string): string => region().of(code) ?? code

const language = byLocale((tag) => new Intl.DisplayNames(tag, { type: 'language' }))

/** `Spanish`, by its BCP 47 code; the code itself where it has no name. */
export const languageName = (code: string): string => language().of(code) ?? code
