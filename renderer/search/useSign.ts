/** When it shows that the desk is at something. */
import { useEffect, useState } from 'react'
import { noticedMs } from '../page/core/underway.ts'

/** True once the desk has been at it for so long that somebody wonders; a sign that comes and goes with every letter is in the way. */
export function useSign(isBusy: boolean): boolean {
  const [isShown, setIsShown] = useState(false)
  useEffect(() => {
    if (!isBusy) return
    const timer = setTimeout(() => setIsShown(true), noticedMs)
    return () => {
      clearTimeout(timer)
      setIsShown(false)
    }
  }, [isBusy])
  return isShown
}
