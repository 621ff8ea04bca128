/** Whether the worker takes work. */
import type { Settings } from '../../../contract/settings.ts'
import type { Store } from '../../store/store.ts'

/** Whether the worker takes work: their activity does, and they are not away. */
export function isAvailable({ store, settings }: { readonly store: Store; readonly settings: () => Pick<Settings, 'activities'> }): boolean {
  const stint = store.stints.present()
  return stint?.away === null && settings().activities.some(({ id, available }) => id === stint.activity && available)
}
