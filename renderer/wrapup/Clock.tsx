/** What is drawn of the time: a thin bar of what was used, or, where the chat completes by itself, a ring of what is left and the way to more of it. */
import type { Task } from '../../contract/model.ts'
import { ariaKeys, spokenKeys } from '../page/keys/caps.ts'
import { useMirror, useNow, usePage } from '../page/usePage.ts'
import { Button } from '../ui/button/Button.tsx'
import { classes } from '../ui/classes.ts'
import { useShortcut } from '../ui/keys/useShortcut.ts'
import { Ring } from '../ui/ring/Ring.tsx'
import text from '../ui/text.module.css'
import { stopwatch } from '../words/durations.ts'
import css from './Clock.module.css'
import { wrapUpWarningMs } from './warning.ts'
import { wrapUpWords } from './words.ts'

/** A thin line for the time used; amber once the limit is over. There is none where a wrap-up takes as long as it likes. */
export function UsedBar({ since }: { readonly since: number | undefined }) {
  const limitMs = useMirror((state) => state.settings.rules.wrapMinutes) * 60_000
  const now = useNow()
  if (limitMs === 0) return null
  const part = Math.min(1, Math.max(0, now - (since ?? now)) / limitMs)
  return (
    <svg className={css.bar} viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden>
      <rect className={classes(css.used, part >= 1 && css.over)} width={100 * part} height="3" />
    </svg>
  )
}

export function EndRing({ task, endsAt }: { readonly task: Task; readonly endsAt: number }) {
  const { act } = usePage()
  const leftMs = Math.max(0, endsAt - useNow())
  const part = leftMs / Math.max(1, endsAt - (task.wrappingAt ?? 0))
  const isSoon = leftMs <= wrapUpWarningMs
  const extend = () => void act('task.extend', { taskId: task.id, endsAt })
  useShortcut('wrapUp.extend', extend)
  return (
    <div className={classes(css.end, isSoon && css.soon)}>
      <Ring part={part} size={34} className={css.drains} />
      <span role="timer" aria-live="off" className={classes(css.words, text.num)}>
        {wrapUpWords.completesIn({ time: stopwatch(leftMs) })}
      </span>
      <span title={spokenKeys('wrapUp.extend')}>
        <Button size="sm" aria-keyshortcuts={ariaKeys('wrapUp.extend')} onPress={extend}>
          {wrapUpWords.extend}
        </Button>
      </span>
    </div>
  )
}
