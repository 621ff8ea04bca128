/** The texts about saving a conversation. */
import { wordsOf } from '../../common/wording/table.ts'
import type { TranscriptForm } from '../../contract/model.ts'

export const transcriptWords = wordsOf('saving a conversation', {
  menu: 'Save conversation…',
  title: 'Save conversation',
  form: 'Form',
  notes: 'With private notes',
  notesMean: 'Notes are for agents. Leave them out of what voters or others may see.',
  cancel: 'Cancel',
  save: 'Save…',
  saved: 'The conversation was saved.',
})

export const formWords = wordsOf('saving a conversation, forms', { text: 'Text', csv: 'CSV', pdf: 'PDF' } as const satisfies Record<TranscriptForm, string>)
