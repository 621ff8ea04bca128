/** Where the focus was before a layer opened, and the way back. */
import { useState } from 'react'

/** Remembers what has the focus when the component is first drawn; the returned function gives it back, if it is still there. */
export function useReturnFocus(): () => void {
  const [opener] = useState(() => document.activeElement)
  return () => {
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
  }
}
