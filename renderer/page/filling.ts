/** Opens the composer on a person or a text that came from elsewhere: a search, a text that failed, a link. */
import { createStore } from 'zustand/vanilla'
import { draftOf, keepDraft } from '../desk/drafts.ts'
import { mirror } from '../desk/mirror.ts'
import { openComposer } from './view.ts'
import { straightQuotes } from '../words/quotes.ts'
import { toast } from './toasts.ts'
import { countryOf, readNumber } from '../composer/number/number.ts'

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

export const fillings = createStore<Filling>(() => ({ count: 0, correct: false }))

/**
 * Opens the composer filled. Nothing typed is ever lost by it: where the agent has begun something else, that stays, and the composer asks.
 *
 * @param correct the number is wrong, so it takes the focus and is selected
 */
export function composeTo(wish: Wish, correct = false): void {
  const draft = draftOf('composer')
  const to = shownNumber(wish.to)
  const body = straightQuotes(wish.body)
  openComposer()
  const isOther = (typed: string, wanted: string) => wanted !== '' && typed.trim() !== '' && typed !== wanted
  const isBegun = isOther(draft.to ?? '', to) || isOther(draft.body, body)
  if (!isBegun) keepDraft({ ...draft, to: draft.to || to, body: draft.body || body })
  const filled = isBegun ? { correct: false, rival: { to, body } } : { correct }
  fillings.setState(({ count }) => ({ count: isBegun ? count : count + 1, ...filled }), true)
}

/** The agent's word on what came from outside: what it has takes the place of what is typed, which a toast can bring back, or it goes. */
export function settleRival(takeIt: boolean): void {
  const { rival, count } = fillings.getState()
  if (!rival) return
  const typed = draftOf('composer')
  fillings.setState({ count: count + 1, correct: false }, true)
  if (!takeIt) return
  keepDraft({ ...typed, to: rival.to || (typed.to ?? ''), body: rival.body || typed.body })
  toast('Your message was replaced.', { label: 'Undo', act: () => keepDraft({ ...draftOf('composer'), to: typed.to ?? '', body: typed.body }) })
}

/** A number as the field shows it; what is none yet stays as it came, and the field says what is wrong. */
function shownNumber(to: string): string {
  const reading = readNumber(to, countryOf(mirror.getState().settings.country))
  return reading.kind === 'number' ? reading.text : to
}

/** Whether the number is to be corrected; true once for each filling that asked for it. */
export function takeCorrection(): boolean {
  const { correct } = fillings.getState()
  if (correct) fillings.setState({ correct: false })
  return correct
}
