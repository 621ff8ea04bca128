/** The languages in which words are checked. */
import type { Spelling } from '../../contract/settings.ts'

export const languages = ['en', 'es'] as const
export type Language = (typeof languages)[number]

export const languagesOf = (spelling: Spelling): readonly Language[] => (spelling === 'both' ? languages : languages.filter((language) => language === spelling))
