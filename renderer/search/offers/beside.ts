/** What the page itself has of the words that are looked for: templates, and settings. */
import { holds } from '../../../common/search/found.ts'
import { isEnough } from '../../../common/search/words.ts'
import type { Template } from '../../../contract/answers/templates.ts'
import { settingPlaces, type SettingPlace } from '../../settings/places.ts'
import { foundIn } from '../../templates/list/find.ts'

export type Beside = { readonly templates: readonly Template[]; readonly settings: readonly SettingPlace[] }

/** @param words without filters */
export function besideFor(words: string, templates: readonly Template[]): Beside {
  if (!isEnough(words)) return { templates: [], settings: [] }
  return { templates: foundIn(templates, words), settings: settingPlaces().filter(({ says }) => holds(says, words)) }
}
