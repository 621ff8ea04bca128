/** Whether a media query holds, for what CSS alone can't decide. */
import { useSyncExternalStore } from 'react'
import { compact, wide } from '../page/view/widths.ts'

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listen) => {
      const media = window.matchMedia(query)
      media.addEventListener('change', listen)
      return () => media.removeEventListener('change', listen)
    },
    () => window.matchMedia(query).matches,
  )
}

export const useCompact = () => useMedia(compact)
export const useWide = () => useMedia(wide)
