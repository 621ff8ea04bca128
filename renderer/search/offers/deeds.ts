/** What the search can lead to besides people and messages: what the task bar has, for hands that stay on the keys. */
import { fold } from '../../../common/search/words.ts'
import type { Page } from '../../page/page.ts'
import { deedWords } from '../words/words.ts'

export type DeedName = keyof typeof deedWords
export type Deed = { readonly name: DeedName; readonly says: string; readonly run: (page: Page) => void }

const runs: Readonly<Record<DeedName, (page: Page) => void>> = {
  newMessage: (page) => page.newMessage(),
  people: ({ view }) => view.openPage('people'),
  stats: ({ view }) => view.openPage('stats'),
  settings: ({ view }) => view.openPage('settings'),
  evening: ({ view }) => view.openPage('evening'),
}

/** Those of which every typed word is the beginning of a word; an evening to be ended only practice has. */
export function deedsFor(words: string, isPractice: boolean): readonly Deed[] {
  const sought = fold(words).split(/\s+/u).filter(Boolean)
  if (sought.length === 0) return []
  return (Object.keys(runs) as DeedName[])
    .filter((name) => name !== 'evening' || isPractice)
    .map((name) => ({ name, says: deedWords[name], run: runs[name] }))
    .filter(({ says }) => sought.every((word) => fold(says).split(/\s+/u).some((each) => each.startsWith(word))))
}
