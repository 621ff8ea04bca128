/** Who sent a picture, and when. */
import { useAnswer } from '../page/useAnswer.ts'
import { useNumbers } from '../page/useNumbers.ts'
import { usePage } from '../page/usePage.ts'
import { clockTime, dayName } from '../words/times.ts'
import { viewerWords as words } from './words.ts'

/** `who` and `when` are left out until they are known. */
export type Caption = { readonly who?: string; readonly when?: string; readonly alt: string }

export function useCaption(mediaId: string): Caption {
  const { clock } = usePage()
  const { nameOf } = useNumbers()
  const { answer: origin } = useAnswer('file.origin', { mediaId })
  if (!origin) return { alt: words.alt }
  const who = nameOf(origin, origin.phone)
  const when = words.when({ day: dayName(origin.at, clock.now()), time: clockTime(origin.at) })
  return { who, when, alt: words.altFrom({ who, when }) }
}
