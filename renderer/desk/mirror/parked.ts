/** Fetches older parked sends as the agent scrolls down to them. */
import { createStore } from 'zustand/vanilla'
import { withRoutePage } from '../../../common/mirror/apply.ts'
import type { Desk } from '../../../contract/events.ts'
import type { Report } from '../../page/core/faults.ts'
import type { Contacts } from './contacts.ts'
import type { MirrorStore } from './mirror.ts'

const pageSize = 100

type Parts = { readonly query: Desk['query']; readonly mirror: MirrorStore; readonly contacts: Contacts; readonly report: Report }

export type ParkedStore = ReturnType<typeof createParked>

/** How the fetching of older ones stands. After a failure nothing is fetched until `loadOlder` is called again. */
export function createParked({ query, mirror, contacts, report }: Parts) {
  const store = createStore<'idle' | 'loading' | 'failed'>(() => 'idle')

  /** Adds the page of open routes before the oldest one held. Asked again while it is under way, it does nothing. */
  async function loadOlder(): Promise<void> {
    if (store.getState() === 'loading') return
    store.setState('loading')
    try {
      const oldest = Math.min(...[...mirror.getState().routes.values()].map((route) => route.at))
      const page = await query('route.page', { before: Number.isFinite(oldest) ? oldest : Date.now(), limit: pageSize })
      mirror.setState((now) => withRoutePage(now, page), true)
      store.setState('idle')
      await contacts.describeStrangers(page)
    } catch (error) {
      report('request', error)
      store.setState('failed')
    }
  }

  return Object.assign(store, { loadOlder })
}
