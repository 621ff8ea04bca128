/** Says that it is night where a person may be, and what becomes of a text now. */
import { Moon } from 'lucide-react'
import type { Quiet } from '../../contract/queries.ts'
import { useMirror, useNow } from '../page/usePage.ts'
import { Notice } from '../ui/Notice.tsx'
import { clockTime } from '../words/times.ts'
import { isShutBy } from './useQuiet.ts'
import { anyHourWords, quietWords } from './words.ts'

type Props = { readonly quiet: Quiet | undefined; readonly className?: string | undefined }

export function QuietNotice({ quiet, className }: Props) {
  const does = useMirror((state) => state.settings.rules.quietHours)
  const now = useNow(30_000)
  if (!quiet?.isQuiet) return null
  const { zone, turnsAt } = quiet
  const isKnown = zone !== undefined && turnsAt !== undefined
  const refuses = isShutBy(quiet, does)
  return (
    <Notice tone={refuses ? 'danger' : 'warn'} blocking={refuses} icon={Moon} {...(className !== undefined && { className })}>
      {isKnown ? quietWords[does]({ time: clockTime(now, zone), until: clockTime(turnsAt, zone) }) : anyHourWords[does]}
    </Notice>
  )
}
