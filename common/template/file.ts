/** Templates as a file: what is exported, what the hotline shares and what is taken in again. JSON, for people to read and change. */
import { decoded, encodingOf } from '../import/encoding.ts'
import { isRecord } from '../record.ts'
import { limits } from '../../contract/limits.ts'
import { codeForm, type EntryFault, type FileFault, type TemplateWords } from '../../contract/answers/templates.ts'

/** `{ "textdesk": "templates", "version": 1, "templates": [{ "folder", "title", "code", "en", "es" }] }`. A key that nobody here knows is passed over. */
const version = 1

export type ReadFile = { readonly fault: FileFault } | { readonly templates: readonly TemplateWords[]; readonly left: readonly EntryFault[] }

/**
 * What the bytes of a file hold, however its letters are written: older editors save accents as Windows-1252, and Windows calls UTF-16 Unicode.
 */
export function readTemplateFile(bytes: Uint8Array): ReadFile {
  return bytes.length > limits.template.bytes ? { fault: 'large' } : readTemplates(decoded(bytes, encodingOf(bytes)))
}

/** What the file holds: what can be used, and of each entry that cannot, why not. */
export function readTemplates(text: string): ReadFile {
  if (text.length > limits.template.bytes) return { fault: 'large' }
  const file = parsed(text)
  if (file === undefined) return { fault: 'no-json' }
  if (!isRecord(file) || file.textdesk !== 'templates' || !Array.isArray(file.templates)) return { fault: 'no-templates' }
  if (typeof file.version === 'number' && file.version > version) return { fault: 'newer' }
  if (file.templates.length > limits.template.count) return { fault: 'large' }
  const templates: TemplateWords[] = []
  const left: EntryFault[] = []
  for (const [index, entry] of file.templates.entries()) {
    const words = isRecord(entry) ? wordsIn(entry) : undefined
    const fault = words ? faultOf(words) : 'no-object'
    if (words && !fault) templates.push(words)
    else if (fault) left.push({ place: index + 1, title: words?.title ?? '', fault })
  }
  return { templates, left }
}

/** The file that holds them, in their order. */
export function writeTemplates(templates: readonly TemplateWords[]): string {
  const entries = templates.map(({ folder, title, code, texts }) => ({ folder, title, code, ...texts }))
  return `${JSON.stringify({ textdesk: 'templates', version, templates: entries }, undefined, 2)}\n`
}

/** As it is kept: without blanks around its parts, nor a slash that somebody has written before the code. */
export function tidied({ folder, title, code, texts: { en, es } }: TemplateWords): TemplateWords {
  return { folder: folder.trim(), title: title.trim(), code: code.trim().replace(/^\//, ''), texts: { en: en.trim(), es: es.trim() } }
}

/** What keeps a tidied template from being kept; undefined when nothing does. */
export function faultOf({ folder, title, code, texts }: TemplateWords): EntryFault['fault'] | undefined {
  if (title === '') return 'no-title'
  if (title.length > limits.template.title) return 'title-long'
  if (folder.length > limits.template.folder) return 'folder-long'
  if (code.length > limits.template.code || !codeForm.test(code)) return 'code-wrong'
  if (texts.en === '' && texts.es === '') return 'no-text'
  return texts.en.length > limits.text || texts.es.length > limits.text ? 'text-long' : undefined
}

function parsed(text: string): unknown {
  try {
    // Windows puts a mark before what it takes for Unicode.
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

/** What is not text is left out, and by that may lack. */
function wordsIn(entry: Readonly<Record<string, unknown>>): TemplateWords {
  const text = (name: string): string => (typeof entry[name] === 'string' ? entry[name] : '')
  return tidied({ folder: text('folder'), title: text('title'), code: text('code'), texts: { en: text('en'), es: text('es') } })
}

/** What an import does: `added` and `changed` are taken, `same` are here already, `clashing` share their code with another one that stays. */
export type Plan<T> = { readonly added: readonly TemplateWords[]; readonly changed: readonly { readonly old: T; readonly words: TemplateWords }[]; readonly same: number; readonly clashing: readonly string[] }

/** One by the same title in the same folder takes the place of the old one; the last of several in the file counts. */
export function planImport<T extends TemplateWords>(own: readonly T[], found: readonly TemplateWords[]): Plan<T> {
  const byPlace = new Map(found.map((words) => [placeOf(words), words]))
  const mine = new Map(own.map((template) => [placeOf(template), template]))
  const entries = [...byPlace].map(([place, words]) => ({ words, old: mine.get(place) }))
  const added = entries.filter(({ old }) => !old).map(({ words }) => words)
  const changed = entries.flatMap(({ words, old }) => (old && !isSame(old, words) ? [{ words, old }] : []))
  const after = [...own.filter((template) => !byPlace.has(placeOf(template))), ...byPlace.values()]
  return { added, changed, same: entries.length - added.length - changed.length, clashing: clashesIn(after).filter((code) => found.some((words) => words.code.toLowerCase() === code)) }
}

/** Codes that more than one template has, in small letters. */
export function clashesIn(templates: readonly Pick<TemplateWords, 'code'>[]): readonly string[] {
  const codes = templates.map(({ code }) => code.toLowerCase()).filter((code) => code !== '')
  return [...new Set(codes.filter((code, index) => codes.indexOf(code) !== index))]
}

const placeOf = ({ folder, title }: Pick<TemplateWords, 'folder' | 'title'>): string => JSON.stringify([folder.toLowerCase(), title.toLowerCase()])
const isSame = (one: TemplateWords, other: TemplateWords): boolean => one.code === other.code && one.texts.en === other.texts.en && one.texts.es === other.texts.es
