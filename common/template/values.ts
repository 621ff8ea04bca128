/** What is known for the variables of a template: of the person, of the agent, of the day where the person is. */
import type { TemplateLanguage, TemplateWords } from '../../contract/answers/templates.ts'
import { partsOfName } from '../person.ts'
import type { Values } from './variables.ts'

export type Known = {
  /** Absent where nobody is chosen yet. */
  readonly contact?: { readonly name?: string | undefined; readonly firstName?: string | undefined; readonly timeZone?: string | undefined } | undefined
  /** As it is shown; absent where nobody is chosen yet. */
  readonly number?: string | undefined
  readonly agentName: string
  /** Epoch ms. */
  readonly now: number
  /** In which the text is written. */
  readonly language: TemplateLanguage
}

export function valuesOf({ contact, number, agentName, now, language }: Known): Values {
  const theirs = partsOfName(contact?.name ?? '')
  const day = (options: Intl.DateTimeFormatOptions): string => dayIn(language, contact?.timeZone, options, now)
  return {
    'contact.name': contact?.name?.trim() ?? '',
    'contact.firstName': contact?.firstName ?? theirs.first,
    'contact.lastName': theirs.last,
    'contact.phone': number ?? '',
    'agent.name': agentName.trim(),
    'agent.firstName': partsOfName(agentName).first,
    date: day({ month: 'long', day: 'numeric' }),
    weekday: day({ weekday: 'long' }),
  }
}

/** Voters read it, so it is written as their language writes it in the United States, whatever the agent's window speaks. */
function dayIn(language: TemplateLanguage, timeZone: string | undefined, options: Intl.DateTimeFormatOptions, now: number): string {
  return new Intl.DateTimeFormat(`${language}-US`, { ...options, ...(timeZone !== undefined && { timeZone }) }).format(now)
}

/** The text in that language; where nobody has written it in that one, in the other, and `isOther` says so. */
export function textIn(texts: TemplateWords['texts'], language: TemplateLanguage): { readonly text: string; readonly language: TemplateLanguage; readonly isOther: boolean } {
  if (texts[language] !== '') return { text: texts[language], language, isOther: false }
  const other = language === 'en' ? 'es' : 'en'
  return { text: texts[other], language: other, isOther: true }
}
