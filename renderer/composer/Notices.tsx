/** That the agent takes no work stands in the way of a send; with the button that changes it. */
import { CirclePause, Coffee, GraduationCap, Moon, Power, Utensils, type LucideIcon } from 'lucide-react'
import type { Worker } from '../../contract/model.ts'
import { useMirror, usePage } from '../page/usePage.ts'
import { Button, LinkButton } from '../ui/button/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { awayWords, statusWords, workActivity } from '../words/presence.ts'
import css from './Notices.module.css'

/** Above the fields, since it turns them off. */
export function StatusNotice({ activity }: { readonly activity: string }) {
  const { act } = usePage()
  const work = useMirror((state) => workActivity(state.settings.activities))
  return (
    <Notice tone="warn" blocking icon={icons[activity] ?? CirclePause}>
      <b>{statusWords(activity)}.</b> To send a message, set your status to {work}.
      <Button autoFocus variant="primary" size="sm" className={css.below} onPress={() => void act('activity.set', { activity: work })}>
        Set to {work}
      </Button>
    </Notice>
  )
}

const icons: Readonly<Record<string, LucideIcon>> = { Break: Coffee, Lunch: Utensils, Training: GraduationCap, Offline: Power }

/** The fields stay on, since whoever types in them is not away for long. */
export function AwayNotice({ away }: { readonly away: NonNullable<Worker['away']> }) {
  const { act } = usePage()
  const activity = useMirror((state) => state.worker.activity)
  return (
    <Notice tone="warn" icon={Moon}>
      <span className={css.row}>
        <span>
          <b>{awayWords(away)}.</b> It ends by itself while you are at the keyboard; then you can send.
        </span>
        <LinkButton onPress={() => void act('activity.set', { activity })}>I’m back</LinkButton>
      </span>
    </Notice>
  )
}
