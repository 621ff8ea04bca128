/** Opens the composer on a person or a text that came from elsewhere: a search, a link. */
import { draftOf, keepDraft } from '../desk/drafts.ts'
import { mirror } from '../desk/mirror.ts'
import { openComposer } from '../desk/view.ts'
import { countryOf, readNumber } from './number.ts'

/** `to` in any form that a person would type. What the agent has already written stays: `body` only fills an empty message. */
export function composeTo(to: string, body = ''): void {
  const draft = draftOf('composer')
  const reading = readNumber(to, countryOf(mirror.getState().settings.country))
  keepDraft({ ...draft, to: reading.kind === 'number' ? reading.text : to, body: draft.body || body })
  openComposer()
}
