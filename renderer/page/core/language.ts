/** The language that the window speaks: from its first word on, and from the moment in which another is chosen. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import { asSearch, locale, speak, type Locale } from '../../../common/wording/locale.ts'
import { addTranslation, isKnown } from '../../../common/wording/table.ts'
import type { Desk } from '../../../contract/events.ts'
import type { Report } from './faults.ts'

/** What of the desk's mirror it goes by. */
type Chosen = { readonly phase: 'loading' | 'ready' | 'failed'; readonly settings: { readonly spoken: Locale } }

export type LanguageStore = ReturnType<typeof createLanguage>

/** Holds how the window speaks: whoever draws by it is drawn anew. */
export function createLanguage({ query, report }: { readonly query: Desk['query']; readonly report: Report }) {
  const store = createStore<Locale>(locale)
  /** Only what was chosen last is spoken. */
  let wanted = ''

  async function fetchWords(language: string): Promise<void> {
    if (isKnown(language)) return
    try {
      addTranslation(language, await query('language.tables', { language }))
    } catch (error) {
      // What has no words is said in English.
      report('rejection', error)
    }
  }

  /** Speaks so, once it has the words. Resolves to whether that changed anything. */
  async function become(next: Locale): Promise<boolean> {
    const mine = asSearch(next)
    wanted = mine
    await fetchWords(next.language)
    if (wanted !== mine || asSearch(locale()) === mine) return false
    speak(next)
    store.setState(next, true)
    return true
  }

  return Object.assign(store, {
    become,
    /**
     * Follows what the desk says is chosen. Returns the way to stop.
     *
     * @param changed what the desk has said in words before is to be asked for again
     */
    follow: (mirror: Pick<StoreApi<Chosen>, 'subscribe'>, changed: () => void): (() => void) =>
      mirror.subscribe(({ phase, settings: { spoken } }, before) => {
        if (phase !== 'ready' || before.phase !== 'ready' || asSearch(spoken) === asSearch(before.settings.spoken)) return
        void become(spoken).then((isNew) => isNew && changed())
      }),
  })
}
