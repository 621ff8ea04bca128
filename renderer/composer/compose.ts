/** Opens the composer on a person or a text that came from elsewhere: a search, a text that failed. */
import { createStore } from 'zustand/vanilla'
import { draftOf, keepDraft } from '../desk/drafts.ts'
import { mirror } from '../desk/mirror.ts'
import { openComposer } from '../desk/view.ts'
import { toast } from '../ui/toasts.ts'
import { countryOf, readNumber } from './number.ts'

export type Filling = {
  /** Counts how often the composer was filled from elsewhere, so that an open one takes the focus again. */
  readonly count: number
  /** The number is to be corrected: it takes the focus and is selected. */
  readonly correct: boolean
}

export const fillings = createStore<Filling>(() => ({ count: 0, correct: false }))

/** `to` in any form that a person would type. A message that the agent has begun is never replaced: then nothing is filled in, and a toast says so. */
export function composeTo(to: string, { body = '', correct = false } = {}): void {
  const draft = draftOf('composer')
  openComposer()
  if (body !== '' && draft.body.trim() !== '' && draft.body !== body) {
    return toast('You have begun a new message. Send or clear it first, then do this again.')
  }
  const reading = readNumber(to, countryOf(mirror.getState().settings.country))
  keepDraft({ ...draft, to: reading.kind === 'number' ? reading.text : to, body: draft.body || body })
  fillings.setState(({ count }) => ({ count: count + 1, correct }))
}

/** Whether the number is to be corrected; true once for each filling that asked for it. */
export function takeCorrection(): boolean {
  const { correct } = fillings.getState()
  if (correct) fillings.setState({ correct: false })
  return correct
}
