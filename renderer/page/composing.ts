/** Opens the composer on a person or a text that came from elsewhere: a search, a text that failed, a link. */
import { createStore } from 'zustand/vanilla'
import type { DraftStore } from '../desk/drafts.ts'
import type { MirrorStore } from '../desk/mirror.ts'
import { straightQuotes } from '../words/quotes.ts'
import type { ToastStore } from './toasts.ts'
import type { ViewStore } from './view.ts'

export type Filling = {
  /** Counts how often the composer was filled from elsewhere, so that an open one takes the focus again. */
  readonly count: number
  /** The number is to be corrected: it takes the focus and is selected. */
  readonly correct: boolean
  /** What came while the agent had typed something else; they decide which of the two they want. */
  readonly rival?: Wish
}

/** What somebody outside wants to be written: `to` in any form that a person would type. */
export type Wish = { readonly to: string; readonly body: string }

type Parts = {
  readonly mirror: MirrorStore
  readonly view: ViewStore
  readonly drafts: DraftStore
  readonly toasts: ToastStore
  readonly report: (error: unknown) => void
}

export type ComposingStore = ReturnType<typeof createComposing>

export function createComposing({ mirror, view, drafts, toasts, report }: Parts) {
  const store = createStore<Filling>(() => ({ count: 0, correct: false }))

  /** A number as the field shows it; what is none yet stays as it came, and the field says what is wrong. */
  async function shownNumber(to: string): Promise<string> {
    try {
      // The composer's own code is not on the first screen, and whoever calls this may be.
      const { countryOf, readNumber } = await import('../words/number.ts')
      const reading = readNumber(to, countryOf(mirror.getState().settings.country))
      return reading.kind === 'number' ? reading.text : to
    } catch (error) {
      report(error)
      return to
    }
  }

  /**
   * Opens the composer filled. Nothing typed is ever lost by it: where the agent has begun something else, that stays, and the composer asks.
   *
   * @param correct the number is wrong, so it takes the focus and is selected
   */
  async function begin(wish: Wish, correct = false): Promise<void> {
    const to = await shownNumber(wish.to)
    const body = straightQuotes(wish.body)
    const draft = drafts.of('composer')
    view.openComposer()
    const isOther = (typed: string, wanted: string) => wanted !== '' && typed.trim() !== '' && typed !== wanted
    const isBegun = isOther(draft.to ?? '', to) || isOther(draft.body, body)
    if (!isBegun) drafts.keep({ ...draft, to: draft.to || to, body: draft.body || body })
    const filled = isBegun ? { correct: false, rival: { to, body } } : { correct }
    store.setState(({ count }) => ({ count: isBegun ? count : count + 1, ...filled }), true)
  }

  /** The agent's word on what came from outside: what it has takes the place of what is typed, which a toast can bring back, or it goes. */
  function settle(takeIt: boolean): void {
    const { rival, count } = store.getState()
    if (!rival) return
    const typed = drafts.of('composer')
    store.setState({ count: count + 1, correct: false }, true)
    if (!takeIt) return
    drafts.keep({ ...typed, to: rival.to || (typed.to ?? ''), body: rival.body || typed.body })
    const undo = () => drafts.keep({ ...drafts.of('composer'), to: typed.to ?? '', body: typed.body })
    toasts.show('Your message was replaced.', { label: 'Undo', act: undo })
  }

  /** Whether the number is to be corrected; true once for each filling that asked for it. */
  function takeCorrection(): boolean {
    const { correct } = store.getState()
    if (correct) store.setState({ correct: false })
    return correct
  }

  return Object.assign(store, { begin, settle, takeCorrection })
}
