/** What is said of files of templates: the agent's own, which come in and go out, and the one that the hotline shares. */
import { wordsOf } from '../../../../common/wording/table.ts'
import type { EntryFault, FileFault } from '../../../../contract/answers/templates.ts'

export const fileWords = wordsOf('settings, templates, files', {
  import: 'Import…',
  importTitle: 'Import templates',
  export: 'Export mine…',
  exported: 'Your templates are saved in the file.',
  added: '{count, plural, one {# template is new.} other {# templates are new.}}',
  changed: '{count, plural, one {# takes the place of yours with the same title.} other {# take the place of yours with the same titles.}}',
  same: '{count, plural, one {# is here already.} other {# are here already.}}',
  nothing: 'There is nothing new in this file.',
  clashing: '{count, plural, one {This code is then used twice: {codes}.} other {These codes are then used twice: {codes}.}}',
  left: '{count, plural, one {# can’t be taken:} other {# can’t be taken:}}',
  entry: 'No. {place}, {title}: {fault}.',
  entryUntitled: 'No. {place}: {fault}.',
  take: 'Import',
  cancel: 'Cancel',
  close: 'Close',
  done: '{count, plural, one {# template is imported.} other {# templates are imported.}}',
})

export const entryFaultWords = wordsOf('settings, templates, entries of files', {
  'no-object': 'it isn’t a template',
  'no-title': 'it has no title',
  'no-text': 'it has no text',
  'title-long': 'its title is too long',
  'folder-long': 'the name of its folder is too long',
  'code-wrong': 'its code is too long, or has a space or a slash in it',
  'text-long': 'its text is longer than a message can be',
} as const satisfies Record<EntryFault['fault'], string>)

export const fileFaultWords = wordsOf('settings, templates, faults of files', {
  missing: 'There is no file at this place.',
  unreadable: 'The file can’t be read. Check that you may open it.',
  'no-json': 'This isn’t a file of templates, or it is damaged.',
  'no-templates': 'This isn’t a file of templates.',
  newer: 'A newer Textdesk has written this file. Update this one to read it.',
  large: 'There are too many templates in this file.',
} as const satisfies Record<FileFault, string>)

export const sharedWords = wordsOf('settings, templates, shared', {
  file: 'File with the hotline’s templates',
  fileHelp: 'The full path of a file that all desks can read. Export your own templates to make one. Without a path there is none.',
  read: '{count, plural, one {# template, last read: {when}.} other {# templates, last read: {when}.}}',
  left: '{count, plural, one {# entry of the file can’t be used: no. {places}.} other {# entries of the file can’t be used: no. {places}.}}',
  kept: '{fault} What was read before is still offered.',
  starter: 'Offer the starter set',
  starterHelp: 'Answers to what voters ask most, in English and Spanish, with blanks for what differs by state.',
})
