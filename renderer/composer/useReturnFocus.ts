/** Where the focus was before the composer opened, and the way back. */
import { useState } from 'react'

/** Remembers what has the focus when the component is first drawn. The returned function gives it back, else to the New message button. */
export function useReturnFocus(): () => void {
  const [opener] = useState(() => (document.activeElement === document.body ? null : document.activeElement))
  return () => {
    const target = opener?.isConnected ? opener : document.querySelector('[data-new-message]')
    if (target instanceof HTMLElement) target.focus()
  }
}
