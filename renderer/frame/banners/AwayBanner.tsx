/** Says at the top of the sheet that nobody seems to be at the machine, since when, and what that does to the voters. */
import { Moon } from 'lucide-react'
import type { ReactNode } from 'react'
import { useMirror, usePage } from '../../page/usePage.ts'
import { Button } from '../../ui/button/Button.tsx'
import { awayWords, minutesWords } from '../../words/presence.ts'
import { frameWords } from '../words.ts'
import css from './Banner.module.css'

const b = (inner: ReactNode) => <strong key="why">{inner}</strong>

export function AwayBanner() {
  const { act } = usePage()
  const { away, activity } = useMirror((state) => state.worker)
  const ownerMinutes = useMirror((state) => state.settings.rules.ownerMinutes)
  if (!away) return null
  return (
    <div className={css.banner} role="status" aria-live="off">
      <Moon size={15} strokeWidth={2.1} aria-hidden />
      <span className={css.words}>
        {frameWords.awayMeans({ why: awayWords(away), wait: minutesWords(ownerMinutes), b })}
      </span>
      <Button size="sm" onPress={() => void act('activity.set', { activity })}>
        {frameWords.back}
      </Button>
    </div>
  )
}
