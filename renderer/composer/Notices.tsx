/** That the agent takes no work stands in the way of a send; with the button that changes it. */
import { CirclePause, Coffee, GraduationCap, Moon, Power, Utensils, type LucideIcon } from 'lucide-react'
import { activityName } from '../../common/activity.ts'
import type { Worker } from '../../contract/model.ts'
import { useMirror, usePage } from '../page/usePage.ts'
import { Button, LinkButton } from '../ui/button/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { awayWords, statusWords, workActivity } from '../words/presence.ts'
import css from './Notices.module.css'

/** Above the fields, since it turns them off. */
export function StatusNotice({ activity }: { readonly activity: string }) {
  const { act } = usePage()
  const list = useMirror((state) => state.settings.activities)
  const work = workActivity(list)
  return (
    <Notice tone="warn" blocking icon={icons[activity] ?? CirclePause}>
      <b>{statusWords(list, activity)}.</b> To send a message, set your status to {activityName(work)}.
      <Button autoFocus variant="primary" size="sm" className={css.below} onPress={() => void act('activity.set', { activity: work.id })}>
        Set to {activityName(work)}
      </Button>
    </Notice>
  )
}

const icons: Readonly<Record<string, LucideIcon>> = { break: Coffee, lunch: Utensils, training: GraduationCap, offline: Power }

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
