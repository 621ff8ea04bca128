/** Keys of a layer: heard after everything nearer to the focus and before the shortcuts of the window. */
import { useEffect, useEffectEvent } from 'react'

/** Calls `onKey` for keys that nothing nearer has used. Whoever uses one calls its `preventDefault`. */
export function useKeys(onKey: (event: KeyboardEvent) => void, enabled = true): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (!event.defaultPrevented) onKey(event)
  })
  useEffect(() => {
    if (!enabled) return
    // React listens below the document, the shortcuts above it on the window.
    const listen = (event: KeyboardEvent) => hear(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [enabled])
}
