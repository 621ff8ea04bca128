/** Finds contacts and messages from everywhere in the window. */
import { useMemo, useState } from 'react'
import { Search as SearchIcon } from 'lucide-react'
import { searchIn } from '../../common/search/filters.ts'
import { isInHand } from '../../common/task/task.ts'
import { limits } from '../../contract/limits.ts'
import { taskWith } from '../desk/mirror/tasks.ts'
import { keyCaps } from '../page/keys/caps.ts'
import type { Page } from '../page/page.ts'
import { useMirror, usePage } from '../page/usePage.ts'
import { Kbd } from '../ui/button/Kbd.tsx'
import { useComboList } from '../ui/field/useComboList.ts'
import { useShortcut } from '../ui/keys/useShortcut.ts'
import { Dialog } from '../ui/overlay/Dialog.tsx'
import { dispositionName } from '../words/dispositions.ts'
import { isolated } from '../words/people/isolate.ts'
import { Filters } from './Filters.tsx'
import { deedsFor } from './offers/deeds.ts'
import { offersFor } from './offers/offers.ts'
import { vocabularyAt } from './offers/vocabulary.ts'
import { resultsOf, withOffers, type Filter, type Hit, type Result } from './results.ts'
import { Results } from './Results.tsx'
import css from './Search.module.css'
import { useSearch, type SearchState } from './useSearch.ts'
import { searchWords } from './words/words.ts'

export function Search() {
  const { view } = usePage()
  return (
    <Dialog label={searchWords.title} isOpen onClose={view.closeSearch} className={css.palette}>
      <Palette />
    </Dialog>
  )
}

function Palette() {
  const page = usePage()
  const { clock, view } = page
  const [typed, setTyped] = useState('')
  const [filter, setFilter] = useState<Filter>('all')
  const tags = useMirror((mirror) => mirror.tags)
  const outcomes = useMirror((mirror) => mirror.settings.dispositions)
  const search = useMemo(() => searchIn(typed, vocabularyAt(clock.now(), outcomes)), [typed, clock, outcomes])
  const state = useSearch(search)
  const found = foundIn(state)
  const results = useMemo((): readonly Result[] => {
    if (typed.trim() === '') return view.getState().searched.map((each) => ({ kind: 'recent', key: each, typed: each }))
    const names = [...tags.values()].flatMap(({ name, isGone }) => (isGone ? [] : name))
    return withOffers(resultsOf(found, filter), { ...offersFor(typed, { tags: names, outcomes: outcomes.map(dispositionName) }), deeds: filter === 'all' ? deedsFor(search.words) : [] })
  }, [found, filter, typed, search, tags, outcomes, view])
  const hits = results.filter((each) => each.kind === 'contact' || each.kind === 'message').length
  function pick(result: Result): void {
    if (result.kind === 'filter') return setTyped(result.offer.typed)
    if (result.kind === 'recent') return setTyped(result.typed)
    view.remember(typed)
    if (result.kind === 'command') {
      view.closeSearch()
      return result.deed.run(page)
    }
    open(page, result)
  }
  const list = useComboList({ items: results, isOpen: true, onPick: pick })
  useShortcut('search.compose', () => {
    const active = results[list.active]
    if (active && 'phone' in active) compose(page, active)
  })
  return (
    <>
      <div className={css.head}>
        <SearchIcon size={18} strokeWidth={1.9} aria-hidden />
        <input
          dir="auto"
          {...list.inputProps}
          className={css.input}
          aria-label={searchWords.field}
          placeholder={searchWords.field}
          autoFocus
          maxLength={limits.search}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Kbd>{keyCaps('escape')}</Kbd>
        {state.kind === 'loading' && <span className={css.loading} aria-hidden />}
      </div>
      {state.kind !== 'idle' && <Filters filter={filter} onChange={setFilter} count={found && hits} />}
      <Hints odd={search.odd} isCut={found?.isCut ?? false} />
      {results.length > 0 ? <Results results={results} typed={search.words} list={list} /> : <Empty state={state} typed={typed} />}
      <footer className={css.foot}>
        <span>
          <Kbd>↑</Kbd>
          <Kbd>↓</Kbd> {searchWords.move}
        </span>
        <span>
          <Kbd>{keyCaps('search.open')}</Kbd> {searchWords.open}
        </span>
        <span>
          <Kbd>{keyCaps('search.compose')}</Kbd> {searchWords.compose}
        </span>
      </footer>
    </>
  )
}

function foundIn(state: SearchState) {
  if (state.kind === 'found') return state.found
  return state.kind === 'loading' ? state.before : undefined
}

/** A person: to their chat, else to a new message. A text: to where it stands, in the agent's own chat or in one that is only read. */
function open(page: Page, result: Hit): void {
  const { tasks } = page.mirror.getState()
  if (result.kind === 'message') {
    const { taskId, phone, message } = result.hit
    const task = taskId === undefined ? undefined : tasks.get(taskId)
    page.view.closeSearch()
    if (task && isInHand(task)) return void page.openChatAt(task.id, message.conversationId, message.seq)
    return void page.openClosedChat({ conversationId: message.conversationId, phone, seq: message.seq })
  }
  const task = taskWith(tasks, result.phone)
  if (!task) return compose(page, result)
  page.view.closeSearch()
  void page.openChat(task.id)
}

function compose({ view, composing }: Page, { phone }: Hit): void {
  view.closeSearch()
  void composing.begin({ to: phone, body: '' })
}

/** What of it was taken otherwise than it was meant, perhaps. */
function Hints({ odd, isCut }: { readonly odd: readonly string[]; readonly isCut: boolean }) {
  return (
    <>
      {odd.length > 0 && <p className={css.hint}>{searchWords.odd({ odd: isolated(odd.join(' ')) })}</p>}
      {isCut && <p className={css.hint}>{searchWords.cut}</p>}
    </>
  )
}

function Empty({ state, typed }: { readonly state: SearchState; readonly typed: string }) {
  if (state.kind === 'loading') return <p className={css.empty}>{searchWords.loading}</p>
  return (
    <p className={css.empty} role="status">
      {state.kind === 'idle' && `${searchWords.idle} ${searchWords.narrow}`}
      {state.kind === 'failed' && searchWords.failed}
      {state.kind === 'found' && searchWords.nothing({ typed: typed.trim() })}
    </p>
  )
}
