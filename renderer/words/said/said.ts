/** What a text with variables says to one person: the one place where templates and macros are filled in. */
import { numberText } from '../../../common/number/write.ts'
import { fill, type Filled } from '../../../common/template/fill.ts'
import { textIn, valuesOf, type Known } from '../../../common/template/values.ts'
import type { TemplateLanguage, TemplateWords } from '../../../contract/answers/templates.ts'
import type { Contact } from '../../../contract/model.ts'
import { straightQuotes } from '../people/quotes.ts'
import { variableWords } from './variables.ts'

/** To whom, by whom and when. `phone`: E.164; absent where nobody is chosen yet. `country`: of the settings, by which the number is written. */
export type Occasion = Pick<Known, 'contact' | 'agentName' | 'now'> & { readonly phone?: string | undefined; readonly country: string }

/** `isOther`: it is not written in the language that was asked for. */
export type Said = Filled & { readonly language: TemplateLanguage; readonly isOther: boolean }

/** The person's own where we write it; else English. */
export const languageFor = (contact: Pick<Contact, 'language'> | undefined): TemplateLanguage => (contact?.language?.split('-', 1)[0] === 'es' ? 'es' : 'en')

/** As it may go out: what is not known is a blank in it, and its quotes are straight, which changes no place in it. */
export function sayIn(texts: TemplateWords['texts'], language: TemplateLanguage, { contact, phone, agentName, country, now }: Occasion): Said {
  const { text, ...written } = textIn(texts, language)
  const number = phone === undefined ? undefined : numberText(phone, country)
  const filled = fill(text, valuesOf({ contact, number, agentName, now, language: written.language }), (variable) => variableWords[variable])
  return { ...filled, text: straightQuotes(filled.text), ...written }
}
