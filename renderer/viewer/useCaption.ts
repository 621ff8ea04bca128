/** Who sent a picture, and when. */
import { useEffect, useState } from 'react'
import type { FileOrigin } from '../../contract/answers/files.ts'
import { useNumbers } from '../page/useNumbers.ts'
import { usePage } from '../page/usePage.ts'
import { clockTime, dayName } from '../words/times.ts'
import { viewerWords as words } from './words.ts'

/** `who` and `when` are left out until they are known. */
export type Caption = { readonly who?: string; readonly when?: string; readonly alt: string }

export function useCaption(mediaId: string): Caption {
  const { query, clock, report } = usePage()
  const { nameOf } = useNumbers()
  const [origin, setOrigin] = useState<FileOrigin>()
  useEffect(() => {
    let wanted = true
    query('file.origin', { mediaId }).then((found) => wanted && setOrigin(found), (error: unknown) => report('request', error))
    return () => void (wanted = false)
  }, [query, report, mediaId])
  if (!origin) return { alt: words.alt }
  const who = nameOf(origin, origin.phone)
  const when = words.when({ day: dayName(origin.at, clock.now()), time: clockTime(origin.at) })
  return { who, when, alt: words.altFrom({ who, when }) }
}
