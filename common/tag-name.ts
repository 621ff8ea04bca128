/** How tags are told apart: names that look alike are one tag, since case, accents and blanks tell none apart. */
import { fold } from './search/words.ts'

export const foldedTag = (name: string): string => fold(name).trim().replaceAll(/\s+/gu, ' ')
