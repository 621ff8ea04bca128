/** Tags in one cell: as lists have them, and as this desk writes them. */
import { fold } from '../../../common/search/words.ts'
import type { RowFault } from '../../../contract/import/imports.ts'
import { limits } from '../../../contract/limits.ts'

/** What would be told apart, or taken for something else, stands in quotation marks. */
const written = (name: string): string => (/[,;|"]|^'/.test(name) ? `"${name.replaceAll('"', '""')}"` : name)

/** A cell that `tagsIn` reads. */
export const tagsCell = (names: readonly string[]): string => names.map(written).join(', ')

/** Each once, whatever case and accents it is written with; or why the row cannot be taken: none is cut, and none is left out. */
export function tagsIn(cells: readonly string[]): readonly string[] | RowFault {
  const names = cells.flatMap(namesIn).filter((name) => name !== '')
  if (names.some((name) => name.length > limits.tagName)) return 'long-tag'
  const once = [...new Map(names.map((name) => [fold(name), name])).values()]
  return once.length > limits.tagsEach ? 'many-tags' : once
}

function namesIn(cell: string): readonly string[] {
  if (!cell.includes('"')) return cell.split(/[,;|]/).map((name) => name.trim())
  return [...cell.matchAll(/\s*"((?:[^"]|"")*)"\s*(?=[,;|]|$)|[^,;|]+/g)].map(([whole, quoted]) => (quoted === undefined ? whole : quoted.replaceAll('""', '"')).trim())
}
