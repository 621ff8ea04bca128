/** Which templates are like what was typed, the likeliest first. */
import { holds } from '../../../common/search/found.ts'
import { fold } from '../../../common/search/words.ts'
import type { Template } from '../../../contract/answers/templates.ts'
import { grouped } from './grouped.ts'

/** So many of those used most stand at the top while nothing is typed. */
const mostShown = 5

/** A row of the list, under its heading; without a heading the row belongs to what was typed. `key` differs for one that stands there twice. */
export type Row = { readonly key: string; readonly template: Template; readonly heading?: Heading }
/** `folder`: its name, empty for those in none. */
export type Heading = { readonly kind: 'most-used' } | { readonly kind: 'folder'; readonly source: Template['source']; readonly folder: string }

export const rowsFor = (templates: readonly Template[], typed: string): readonly Row[] =>
  typed.trim() === '' ? allRows(templates) : foundIn(templates, typed).map((template) => ({ key: template.id, template }))

/** Every template, those used most first and all in their folders. */
function allRows(templates: readonly Template[]): readonly Row[] {
  const most = templates.filter(({ used }) => used > 0).toSorted((a, b) => b.used - a.used).slice(0, mostShown)
  const folders = grouped(templates, ({ source, folder }) => JSON.stringify([source, folder]))
  const inFolders = folders.flat().map((template): Row => ({ key: template.id, template, heading: { kind: 'folder', source: template.source, folder: template.folder } }))
  return [...most.map((template): Row => ({ key: `most ${template.id}`, template, heading: { kind: 'most-used' } })), ...inFolders]
}

/** By the code first, then by the title, then by what it says; among those alike the one used more often, and the agent's own before the hotline's. */
export function foundIn(templates: readonly Template[], typed: string): readonly Template[] {
  const code = fold(typed.trim())
  const rankOf = (template: Template): number => {
    const own = fold(template.code)
    if (own !== '' && own === code) return 0
    if (own !== '' && code !== '' && own.startsWith(code)) return 1
    if (holds(template.title, typed)) return 2
    const { en, es } = template.texts
    return holds([template.title, template.folder, template.code, en, es].join('\n'), typed) ? 3 : Infinity
  }
  const ranked = templates.map((template) => ({ template, rank: rankOf(template) })).filter(({ rank }) => rank < Infinity)
  // Of two with one code the agent's own is meant, however often the other was used.
  return ranked.toSorted((a, b) => a.rank - b.rank || (a.rank === 0 ? 0 : b.template.used - a.template.used)).map(({ template }) => template)
}
