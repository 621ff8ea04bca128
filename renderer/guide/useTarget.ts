/** The control that a step is about, as long as it can be seen; it bears the guide's ring. */
import { useEffect, useState } from 'react'
import type { GuideTarget } from './targets.ts'

const isSeen = (element: HTMLElement): boolean => element.checkVisibility() && element.getClientRects().length > 0

export function useTarget(name: GuideTarget): HTMLElement | undefined {
  const [target, setTarget] = useState<HTMLElement>()
  useEffect(() => {
    const find = () => setTarget([...document.querySelectorAll<HTMLElement>(`[data-guide="${name}"]`)].find(isSeen))
    find()
    // The control comes with a part of the window that is drawn later, and goes with it.
    const observer = new MutationObserver(find)
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['data-shows', 'hidden'] })
    window.addEventListener('resize', find)
    return () => {
      observer.disconnect()
      window.removeEventListener('resize', find)
    }
  }, [name])
  useEffect(() => {
    target?.setAttribute('data-guided', '')
    return () => target?.removeAttribute('data-guided')
  }, [target])
  return target
}
