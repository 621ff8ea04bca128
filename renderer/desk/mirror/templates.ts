/** The templates of the desk, fetched when somebody first wants them, and again whenever the desk says that they are others. */
import { createStore } from 'zustand/vanilla'
import type { Change, Desk } from '../../../contract/events.ts'
import type { TemplateList } from '../../../contract/answers/templates.ts'
import type { Report } from '../../page/core/faults.ts'

export type Templates = { readonly list: TemplateList; readonly state: 'unasked' | 'loading' | 'ready' | 'failed' }

export type TemplatesStore = ReturnType<typeof createTemplates>

export function createTemplates({ query, report }: { readonly query: Desk['query']; readonly report: Report }) {
  const store = createStore<Templates>(() => ({ list: { templates: [] }, state: 'unasked' }))
  /** Only the newest answer counts. */
  let asked = 0

  /** Asks for them, whatever is here. Those of before stay until the answer is. */
  async function reread(): Promise<void> {
    const mine = ++asked
    if (store.getState().state !== 'ready') store.setState({ state: 'loading' })
    try {
      const list = await query('template.list', {})
      if (mine === asked) store.setState({ list, state: 'ready' })
    } catch (error) {
      report('request', error)
      if (mine === asked) store.setState({ state: 'failed' })
    }
  }

  return Object.assign(store, {
    reread,
    /** Sees to it that they are here, or come. */
    load(): void {
      const { state } = store.getState()
      if (state === 'unasked' || state === 'failed') void reread()
    },
    hear(change: Change): void {
      if (change.kind === 'templates' && store.getState().state !== 'unasked') void reread()
    },
    /** Events were missed. */
    resync(): void {
      if (store.getState().state !== 'unasked') void reread()
    },
  })
}
