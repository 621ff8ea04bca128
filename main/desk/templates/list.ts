/** Every template of the desk in one list: the agent's own, those of the hotline's file, the starter set. */
import type { SharedTemplates, Template, TemplateList, TemplateSource, TemplateWords } from '../../../contract/answers/templates.ts'
import type { Context } from '../core/context.ts'
import starter from './starter.json' with { type: 'json' }
import { starterFolders, starterTitles } from './words.ts'

type Known = TemplateWords & Pick<Template, 'id' | 'source'>

export function templateList({ store, settings }: Pick<Context, 'store' | 'settings'>, { templates: shared, file }: SharedTemplates): TemplateList {
  const uses = new Map(store.templates.uses().map((use) => [use.id, use]))
  const counted = (known: Known): Template => {
    const use = uses.get(known.id)
    return { ...known, used: use?.count ?? 0, ...(use && { usedAt: use.at }) }
  }
  const own = store.templates.all().map(({ id, folder, title, code, en, es }): Known => ({ id, source: 'mine', folder, title, code, texts: { en, es } }))
  const all = [...own, ...named('file', shared), ...(settings().starterTemplates ? starterSet() : [])]
  return { templates: all.map(counted), ...(file && { file }) }
}

/** By folder and title, so that the uses of one are counted on when others come and go; of several alike each has its number. */
function named(source: TemplateSource, templates: readonly TemplateWords[]): readonly Known[] {
  const seen = new Map<string, number>()
  return templates.map((words) => {
    const name = `${source}:${words.folder}/${words.title}`
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return { ...words, source, id: count === 1 ? name : `${name}#${count}` }
  })
}

const starterSet = (): readonly Known[] =>
  starter.map(({ folder, code, en, es }) => ({
    id: `starter:${code}`,
    source: 'starter',
    folder: starterFolders[folder as keyof typeof starterFolders],
    title: starterTitles[code as keyof typeof starterTitles],
    code,
    texts: { en, es },
  }))
