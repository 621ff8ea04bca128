/** Says that it is night where a person may be, and what becomes of a text now, or at a time to come. */
import { Moon } from 'lucide-react'
import type { Quiet } from '../../contract/queries.ts'
import { useMirror, useNow } from '../page/usePage.ts'
import { Notice } from '../ui/Notice.tsx'
import { clockTime } from '../words/times.ts'
import { isShutBy } from './useQuiet.ts'
import { anyHourWords, quietThenWords, quietWords } from './words.ts'

type Props = {
  readonly quiet: Quiet | undefined
  /** When the text is to go, epoch ms, where that is not now. */
  readonly at?: number | undefined
  readonly className?: string | undefined
}

export function QuietNotice({ quiet, at, className }: Props) {
  const does = useMirror((state) => state.settings.rules.quietHours)
  const now = useNow(30_000)
  if (!quiet?.isQuiet) return null
  const { zone, turnsAt } = quiet
  const isKnown = zone !== undefined && turnsAt !== undefined
  const refuses = isShutBy(quiet, does)
  const says = at === undefined ? quietWords[does] : quietThenWords[does]
  return (
    <Notice tone={refuses ? 'danger' : 'warn'} blocking={refuses} icon={Moon} {...(className !== undefined && { className })}>
      {isKnown ? says({ time: clockTime(at ?? now, zone), until: clockTime(turnsAt, zone) }) : anyHourWords[does]}
    </Notice>
  )
}
