/** Templates: texts that an agent sends again and again, as they cross to the page. */

/** The languages that a template can be written in. */
export const templateLanguages = ['en', 'es'] as const
export type TemplateLanguage = (typeof templateLanguages)[number]

/**
 * What a template says. `code`: what is typed behind a slash to find it at once. A language in which nobody has written it is an empty text; one
 * of them is never empty.
 */
export type TemplateWords = {
  readonly folder: string
  readonly title: string
  readonly code: string
  readonly texts: Readonly<Record<TemplateLanguage, string>>
}

/** Whose it is. `mine`: the agent's own. `file`: of a file that the hotline shares. `starter`: what Textdesk brings. Only their own can be changed here. */
export const templateSources = ['mine', 'file', 'starter'] as const
export type TemplateSource = (typeof templateSources)[number]

export type Template = TemplateWords & {
  /** Of one that is not the agent's own, its source and its place in it or its name there; stable while it is that template. */
  readonly id: string
  readonly source: TemplateSource
  /** How often this desk has put it into a text, and when last. */
  readonly used: number
  readonly usedAt?: number
}

/** What is wrong with an entry of a file. `place` counts from 1. */
export type EntryFault = { readonly place: number; readonly title: string; readonly fault: 'no-object' | 'no-title' | 'no-text' | 'title-long' | 'folder-long' | 'code-wrong' | 'text-long' }

/** Why a file of templates could not be read at all. `missing`: it is not there; `unreadable`: it may not be read; `no-json`, `no-templates`: it is something else; `newer`: a later Textdesk wrote it; `large`. */
export type FileFault = 'missing' | 'unreadable' | 'no-json' | 'no-templates' | 'newer' | 'large'

/** The file that the hotline shares, as it was last read. After a fault the templates of before stay. */
export type SharedFile = { readonly path: string; readonly fault?: FileFault; readonly left: readonly EntryFault[]; readonly readAt?: number }

/** What that file holds; nothing where there is none. */
export type SharedTemplates = { readonly templates: readonly TemplateWords[]; readonly file?: SharedFile }

/** Every template that this desk has, in the order in which it is shown: the agent's own, the hotline's, the starter set. */
export type TemplateList = { readonly templates: readonly Template[]; readonly file?: SharedFile }

/** Of a code: no blank, and no slash, which begins it. */
export const codeForm = /^[^\s/]*$/u
