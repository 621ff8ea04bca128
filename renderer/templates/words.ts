/** What is said of templates. */
import { wordsOf } from '../../common/wording/table.ts'
import type { TemplateLanguage, TemplateSource } from '../../contract/answers/templates.ts'

export const templateWords = wordsOf('templates', {
  title: 'Templates',
  find: 'Find a template',
  list: 'Templates',
  preview: 'Preview',
  mostUsed: 'Used most',
  insert: 'Insert',
  edit: 'Edit templates',
  loading: 'Loading the templates…',
  failed: 'The templates didn’t load.',
  tryAgain: 'Try again',
  none: 'There are no templates yet.',
  nothing: 'No template has “{typed}”.',
  otherLanguage: 'Language: {language}. Switch to {other}',
  onlyEnglish: 'There is no Spanish text, so this is the English one.',
  onlySpanish: 'There is no English text, so this is the Spanish one.',
  inserted: '{blanks, plural, =0 {{title} is in your message.} one {{title} is in your message, with # blank to fill in.} other {{title} is in your message, with # blanks to fill in.}}',
  toFillIn: '{count, plural, one {# blank to fill in} other {# blanks to fill in}}',
  toFillInHow: 'Press Tab to go from one blank to the next.',
})

export const languageWords = wordsOf('templates, languages', { en: 'English', es: 'Spanish' } as const satisfies Record<TemplateLanguage, string>)

export const sourceWords = wordsOf('templates, whose they are', { mine: 'Mine', file: 'Hotline', starter: 'Starter set' } as const satisfies Record<TemplateSource, string>)
