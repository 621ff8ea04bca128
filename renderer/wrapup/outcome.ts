/** What an outcome is called: the words that are kept are English, whatever language is spoken. */
import type { Disposition } from '../../contract/model.ts'
import { outcomeWords, wrapUpWords } from './words.ts'

/** `Polling place sent`; `No outcome` of a chat that was completed without one. */
export const outcomeName = (disposition: Disposition | undefined): string => (disposition === undefined ? wrapUpWords.noOutcome : outcomeWords[disposition])
