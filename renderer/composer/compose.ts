/** Opens the composer on a person or a text that came from elsewhere: a search, a link. */
import { createStore } from 'zustand/vanilla'
import { draftOf, keepDraft } from '../desk/drafts.ts'
import { mirror } from '../desk/mirror.ts'
import { openComposer } from '../desk/view.ts'
import { countryOf, readNumber } from './number.ts'

/** Counts how often the composer was filled from elsewhere, so that an open one takes the focus again. */
export const fillings = createStore(() => 0)

/** `to` in any form that a person would type. What the agent has already written stays: `body` only fills an empty message. */
export function composeTo(to: string, body = ''): void {
  const draft = draftOf('composer')
  const reading = readNumber(to, countryOf(mirror.getState().settings.country))
  keepDraft({ ...draft, to: reading.kind === 'number' ? reading.text : to, body: draft.body || body })
  fillings.setState((count) => count + 1)
  openComposer()
}
