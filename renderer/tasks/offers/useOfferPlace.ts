/** Where an offer is seen, whatever lies over the window. */
import { useView } from '../../page/usePage.ts'
import { useCompact } from '../../ui/useMedia.ts'

/**
 * `panel`: at the top of the panel. `foot`: at its bottom, since the composer lies over its top. `strip`: above everything in the compact window,
 * whose panel is hidden or covered.
 */
export type OfferPlace = 'panel' | 'foot' | 'strip'

export function useOfferPlace(): OfferPlace {
  const isCompact = useCompact()
  const isHidden = useView((state) => state.pane === 'chat')
  const isCovered = useView((state) => state.composer)
  if (isCompact) return isHidden || isCovered ? 'strip' : 'panel'
  return isCovered ? 'foot' : 'panel'
}
