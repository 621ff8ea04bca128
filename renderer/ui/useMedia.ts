/** Whether a media query holds, for what CSS alone can't decide. */
import { useSyncExternalStore } from 'react'

/** The widths at which the window changes its shape, in px. */
const compactBelow = 640
const wideFrom = 1180

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

export const useCompact = () => useMedia(`(width < ${compactBelow}px)`)
export const useWide = () => useMedia(`(width >= ${wideFrom}px)`)
