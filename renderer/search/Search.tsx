/** Finds contacts and messages from everywhere in the window. */
import { memo, useEffect, useMemo, useState } from 'react'
import { Search as SearchIcon } from 'lucide-react'
import { useStore } from 'zustand'
import { hasFilters, searchIn } from '../../common/search/filters.ts'
import type { FoundKind } from '../../contract/answers/found.ts'
import { limits } from '../../contract/limits.ts'
import { keyCaps } from '../page/keys/caps.ts'
import { useMirror, usePage } from '../page/usePage.ts'
import { Kbd } from '../ui/button/Kbd.tsx'
import { useComboList } from '../ui/field/useComboList.ts'
import { useShortcut } from '../ui/keys/useShortcut.ts'
import { Dialog } from '../ui/overlay/Dialog.tsx'
import { dispositionName } from '../words/dispositions.ts'
import { isolated } from '../words/people/isolate.ts'
import { Filters } from './Filters.tsx'
import { compose, insert, lead, toSetting } from './leads.ts'
import { besideFor } from './offers/beside.ts'
import { deedsFor } from './offers/deeds.ts'
import { offersFor } from './offers/offers.ts'
import { vocabularyAt } from './offers/vocabulary.ts'
import { hitsOf, ownOf, resultsOf, withOffers, type Filter, type Result } from './found/results.ts'
import { Results } from './found/Results.tsx'
import css from './Search.module.css'
import { useEnter, type Act } from './useEnter.ts'
import { useSearch, type FoundBy, type SearchState } from './found/useSearch.ts'
import { useSign } from './useSign.ts'
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
  const { list: { templates } } = useStore(page.templates)
  useEffect(() => page.templates.load(), [page.templates])
  const [typed, setTyped] = useState('')
  const [filter, setFilter] = useState<Filter>('all')
  const tags = useMirror((mirror) => mirror.tags)
  const outcomes = useMirror((mirror) => mirror.settings.dispositions)
  const isPractice = useMirror(({ line }) => line.mode === 'practice')
  const search = useMemo(() => searchIn(typed, vocabularyAt(clock.now(), outcomes)), [typed, clock, outcomes])
  const state = useSearch(search)
  const answer = answerIn(state)
  const hits = useMemo(() => hitsOf(answer?.found), [answer])
  // Together with the answer, so that all of it is drawn once.
  const asked = state.kind === 'loading' && state.before ? state.before : search
  const own = hasFilters(asked.filters) ? '' : asked.words
  const everything = useMemo(() => ({ ...hits, ...ownOf(besideFor(own, templates)) }), [hits, own, templates])
  const found = useMemo(() => resultsOf(everything, filter), [everything, filter])
  const results = useMemo((): readonly Result[] => {
    if (typed.trim() === '') return view.getState().searched.map((each) => ({ kind: 'recent', typed: each }))
    const names = [...tags.values()].flatMap(({ name, isGone }) => (isGone ? [] : name))
    return withOffers(found, { ...offersFor(typed, { tags: names, outcomes: outcomes.map(dispositionName) }), deeds: filter === 'all' ? deedsFor(search.words, isPractice) : [] })
  }, [found, filter, typed, search, tags, outcomes, isPractice, view])
  function pick(result: Result): void {
    if (result.kind === 'filter') return setTyped(result.offer.typed)
    if (result.kind === 'recent') return setTyped(result.typed)
    view.remember(typed)
    if (result.kind === 'command') {
      view.closeSearch()
      return result.deed.run(page)
    }
    if (result.kind === 'template') return insert(page, result.template)
    if (result.kind === 'setting') return toSetting(page, result.setting)
    lead(page, result)
  }
  const isSlow = useSign(state.kind === 'loading')
  function act(how: Act, result: Result | undefined): void {
    if (how === 'open' && result) pick(result)
    if (how === 'compose' && result && 'phone' in result) compose(page, result)
  }
  const want = useEnter(typed, state.kind, (how) => act(how, results[0]))
  const onKey = (how: Act, result: Result | undefined): void => {
    // These are of the text as it stands, whatever the desk is at.
    const isOwn = result?.kind === 'filter' || result?.kind === 'recent'
    if (state.kind === 'loading' && !isOwn) want(how)
    else act(how, result)
  }
  const list = useComboList({ items: results, isOpen: true, onPick: pick, onEnter: (result) => onKey('open', result) })
  useShortcut('search.compose', () => onKey('compose', results[list.active]))
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
        {isSlow && <span className={css.loading} aria-hidden />}
      </div>
      {state.kind !== 'idle' && <Filters filter={filter} onChange={setFilter} everything={everything} more={answer && (answer.found.more ?? nothingMore)} />}
      <Hints odd={search.odd} isCut={answer?.found.isCut ?? false} />
      {results.length > 0 ? <Results results={results} answer={answer} list={list} /> : <Empty state={state} typed={typed} />}
      <Foot />
    </>
  )
}

const Foot = memo(function Foot() {
  return (
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
  )
})

const nothingMore: readonly FoundKind[] = []

function answerIn(state: SearchState): FoundBy | undefined {
  if (state.kind === 'found') return state.answer
  return state.kind === 'loading' ? state.before : undefined
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
