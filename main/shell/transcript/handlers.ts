/** Answers the page's wish to save a conversation. */
import type { CommandHandlers } from '../../../contract/handlers.ts'
import { askWhere } from '../saving/ask.ts'
import type { Papers } from './paper.ts'
import { print } from './print.ts'
import { saveTranscript, type TranscriptParts } from './save.ts'

export const transcriptHandlers = (papers: Papers, parts: Omit<TranscriptParts, 'ask' | 'print'>): CommandHandlers<'transcript.save'> => ({
  'transcript.save': (input) => saveTranscript({ ...parts, ask: askWhere, print: (page) => print(papers, page) }, input),
})
