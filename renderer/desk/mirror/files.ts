/** What the voters' files are that the page shows, as the desk tells it from their bytes. A file never changes, so each is asked about once. */
import { createStore } from 'zustand/vanilla'
import type { Desk } from '../../../contract/events.ts'
import type { FileFacts } from '../../../contract/answers/files.ts'
import type { Report } from '../../page/core/faults.ts'

/** `unread`: the desk could not say. */
export type Facts = FileFacts | { readonly kind: 'unread' }

type Parts = { readonly query: Desk['query']; readonly report: Report }

export type FileStore = ReturnType<typeof createFiles>

/** By the file's id; one of which nothing is known yet is not in it. */
export function createFiles({ query, report }: Parts) {
  const store = createStore<ReadonlyMap<string, Facts>>(() => new Map())
  const asked = new Set<string>()
  const keep = (mediaId: string, facts: Facts) => store.setState((all) => new Map(all).set(mediaId, facts), true)

  /** Asks what a file is, unless that is known or under way. */
  async function describe(mediaId: string): Promise<void> {
    if (asked.has(mediaId)) return
    asked.add(mediaId)
    try {
      keep(mediaId, await query('file.describe', { mediaId }))
    } catch (error) {
      // The next one who wants to show it asks again.
      asked.delete(mediaId)
      report('request', error)
      keep(mediaId, { kind: 'unread' })
    }
  }

  return Object.assign(store, { describe })
}
