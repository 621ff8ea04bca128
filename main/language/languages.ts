/** The languages that Textdesk speaks besides English: a file each, `<code>.json`, of the app's own or put into its data folder. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ownName, speak, type Language, type Locale } from '../../common/wording/locale.ts'
import { addTranslation, isKnown, type Tables } from '../../common/wording/table.ts'
import type { LanguageQuery, QueryHandlers } from '../../contract/handlers.ts'
import { tablesIn } from './tables.ts'

export type LanguageParts = {
  /** Where the files lie. What is in an earlier folder takes the place of what a later one calls the same. */
  readonly folders: readonly string[]
  /** Which of the languages is spoken, and how numbers and times are written, when the agent has chosen so. */
  readonly localeOf: (choice: string, known: readonly Language[]) => Locale
}

export type Languages = ReturnType<typeof openLanguages>

/** A file that can't be believed is found when its language is to be spoken; English is spoken then. */
export function openLanguages({ folders, localeOf }: LanguageParts) {
  const files = filesIn(folders)
  const known = ['en', ...[...files.keys()].toSorted((a, b) => ownName(a).localeCompare(ownName(b)))]
  const read = new Map<Language, Tables | undefined>()

  function tablesOf(language: Language): Tables | undefined {
    const file = files.get(language)
    if (file !== undefined && !read.has(language)) read.set(language, tablesAt(file))
    return read.get(language)
  }

  return {
    /** By their codes, English first, the others by what they call themselves. */
    known: known as readonly Language[],
    /** Speaks from now on as the agent has chosen: `system`, or a code. */
    speak(choice: string): void {
      const locale = localeOf(choice, known)
      const tables = tablesOf(locale.language)
      if (tables) addTranslation(locale.language, tables)
      speak(isKnown(locale.language) ? locale : localeOf('en', known))
    },
    queries: { 'language.tables': ({ language }) => tablesOf(language) ?? {} } satisfies QueryHandlers<LanguageQuery>,
  }
}

function filesIn(folders: readonly string[]): ReadonlyMap<Language, string> {
  const found = folders.toReversed().flatMap((folder) => namesIn(folder).map((name) => [name.replace(/\.json$/, ''), join(folder, name)] as const))
  return new Map(found.filter(([code]) => isCode(code)))
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json'))
  } catch {
    // Most computers have no languages of their own.
    return []
  }
}

/** Whether it is a BCP 47 code as it should be written, and not that of English. */
function isCode(code: string): boolean {
  try {
    return code !== 'en' && Intl.getCanonicalLocales(code)[0] === code
  } catch {
    return false
  }
}

function tablesAt(file: string): Tables | undefined {
  try {
    return tablesIn(readFileSync(file, 'utf8'))
  } catch (error) {
    console.error(`The words in ${file} cannot be read: ${String(error)}`)
    return undefined
  }
}
