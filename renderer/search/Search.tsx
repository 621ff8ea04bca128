/** Finds contacts and messages from everywhere in the window. */
import { useMemo, useState, type KeyboardEvent } from 'react'
import { Search as SearchIcon } from 'lucide-react'
import { composeTo } from '../page/filling.ts'
import { openChat } from '../page/opening.ts'
import { taskWith } from '../composer/verdict.ts'
import { mirror } from '../desk/mirror.ts'
import { closeSearch } from '../page/view.ts'
import { Dialog } from '../ui/overlay/Dialog.tsx'
import { Kbd } from '../ui/button/Kbd.tsx'
import { keysOf, matches } from '../ui/keys/shortcuts.ts'
import { useComboList } from '../ui/field/useComboList.ts'
import { Filters } from './Filters.tsx'
import { Results } from './Results.tsx'
import { resultsOf, type Filter, type Result } from './results.ts'
import css from './Search.module.css'
import { useSearch, type SearchState } from './useSearch.ts'

export function Search() {
  const [typed, setTyped] = useState('')
  const [filter, setFilter] = useState<Filter>('all')
  const state = useSearch(typed)
  const found = foundIn(state)
  const results = useMemo(() => resultsOf(found, filter), [found, filter])
  const list = useComboList({ items: results, isOpen: true, onPick: open })
  const onKeyDown = (event: KeyboardEvent) => {
    const active = results[list.active]
    if (!active || !matches(event.nativeEvent, 'primary')) return list.inputProps.onKeyDown(event)
    event.preventDefault()
    compose(active)
  }
  return (
    <Dialog label="Search" isOpen onClose={closeSearch} className={css.palette}>
      <div className={css.head}>
        <SearchIcon size={18} strokeWidth={1.9} aria-hidden />
        <input
          {...list.inputProps}
          className={css.input}
          aria-label="Search messages and contacts"
          placeholder="Search messages and contacts"
          autoFocus
          maxLength={200}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <Kbd>Esc</Kbd>
        {state.kind === 'loading' && <span className={css.loading} aria-hidden />}
      </div>
      {state.kind !== 'idle' && <Filters filter={filter} onChange={setFilter} count={found && results.length} />}
      {results.length > 0 ? <Results results={results} typed={typed} list={list} /> : <Empty state={state} typed={typed} />}
      <footer className={css.foot}>
        <span>
          <Kbd>↑</Kbd>
          <Kbd>↓</Kbd> Move
        </span>
        <span>
          <Kbd>Enter</Kbd> Open
        </span>
        <span>
          <Kbd>{keysOf('primary')}</Kbd> New message
        </span>
      </footer>
    </Dialog>
  )
}

function foundIn(state: SearchState) {
  if (state.kind === 'found') return state.found
  return state.kind === 'loading' ? state.before : undefined
}

/** To the chat when there is one, else to a new message with the number filled in. */
function open(result: Result): void {
  const { tasks } = mirror.getState()
  const hit = result.kind === 'message' && result.hit.taskId !== undefined ? tasks.get(result.hit.taskId) : undefined
  const task = hit ?? taskWith(tasks, result.phone)
  if (!task) return compose(result)
  closeSearch()
  void openChat(task.id)
}

function compose({ phone }: Result): void {
  closeSearch()
  composeTo({ to: phone, body: '' })
}

function Empty({ state, typed }: { readonly state: SearchState; readonly typed: string }) {
  if (state.kind === 'loading') return <p className={css.empty}>Searching…</p>
  return (
    <p className={css.empty} role="status">
      {state.kind === 'idle' && 'Type two letters or more of a name, a number or a message.'}
      {state.kind === 'failed' && 'Search isn’t ready yet. Try again in a moment.'}
      {state.kind === 'found' && `No match for “${typed.trim()}”. Try fewer letters, or part of the number.`}
    </p>
  )
}
