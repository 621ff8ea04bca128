/**
 * Spelling in English and Spanish by Chromium's own speller, with dictionaries of ours: it would fetch its own from Google, unasked. They lie where it
 * would put them, under the names that it looks for. macOS and Windows have spellers of their own, which Chromium asks where it can.
 */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { session } from 'electron'
import type { Spelling } from '../../../contract/settings.ts'
import type { Log } from '../../log/log.ts'

/** Our files by the names of Chromium's (components/spellcheck/common/spellcheck_common.cc, "GetVersionedFileName"): since March 2022 these. */
const dictionaries: Readonly<Record<string, string>> = { 'en-US.bdic': 'en-US-10-1.bdic', 'es-ES.bdic': 'es-ES-3-0.bdic' }

/** By Chromium's codes. A word is right when one of them has it. */
const languages: Readonly<Record<Spelling, readonly string[]>> = { both: ['en-US', 'es'], en: ['en-US'], es: ['es'], off: [] }

/**
 * Must be called before the app is ready: then Chromium looks for the system's language. A folder that takes no files costs the spelling only.
 *
 * @param from folder of our files
 * @param folder the app's data folder
 */
export function layDictionaries(from: string, folder: string): void {
  const to = join(folder, 'Dictionaries')
  try {
    mkdirSync(to, { recursive: true })
    for (const [ours, name] of Object.entries(dictionaries)) lay(join(from, ours), join(to, name))
  } catch (error) {
    console.error(`The dictionaries could not be laid out: ${String(error)}`)
  }
}

/** Chromium's own is written over as well: two computers of one office should find the same words right. */
function lay(ours: string, file: string): void {
  if (statSync(file, { throwIfNoEntry: false })?.size === statSync(ours).size) return
  writeFileSync(`${file}.new`, readFileSync(ours))
  renameSync(`${file}.new`, file)
}

/**
 * Checks words by the setting from now on.
 *
 * @param spoken the window's language: where both are checked it is asked first, and its words are suggested first
 */
export function spell(spelling: Spelling, spoken: string): void {
  const page = session.defaultSession
  page.setSpellCheckerEnabled(spelling !== 'off')
  // macOS finds the language of a text by itself.
  if (process.platform !== 'darwin') page.setSpellCheckerLanguages(languages[spelling].toSorted((a, b) => Number(isOf(b, spoken)) - Number(isOf(a, spoken))))
}

const isOf = (code: string, language: string): boolean => code.split('-')[0] === language.split('-')[0]

/** A Chromium that looks for other names finds no dictionary, and gets none either: the page's network leads nowhere. */
export function logDictionaries(log: Log): void {
  session.defaultSession.on('spellcheck-dictionary-download-begin', (_event, language) => log.warn('Chromium does not know our dictionary', { language }))
}
