/** That the agent takes no work stands in the way of a send; with the button that changes it. */
import { CirclePause, Coffee, GraduationCap, Moon, Power, Utensils, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { activityName } from '../../../common/activity.ts'
import type { Worker } from '../../../contract/model.ts'
import { useMirror, usePage } from '../../page/usePage.ts'
import { Button, LinkButton } from '../../ui/button/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { awayWords, statusWords, workActivity } from '../../words/presence.ts'
import { composerWords } from '../words.ts'
import css from './Notices.module.css'

const b = (inner: ReactNode) => <b key="why">{inner}</b>

/** Above the fields, since it turns them off. */
export function StatusNotice({ activity }: { readonly activity: string }) {
  const { act } = usePage()
  const list = useMirror((state) => state.settings.activities)
  const work = workActivity(list)
  return (
    <Notice tone="warn" blocking icon={icons[activity] ?? CirclePause}>
      {composerWords.notAvailable({ status: statusWords(list, activity), work: activityName(work), b })}
      <Button autoFocus variant="primary" size="sm" className={css.below} onPress={() => void act('activity.set', { activity: work.id })}>
        {composerWords.setTo({ activity: activityName(work) })}
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
        <span>{composerWords.awayEnds({ away: awayWords(away), b })}</span>
        <LinkButton onPress={() => void act('activity.set', { activity })}>{composerWords.back}</LinkButton>
      </span>
    </Notice>
  )
}
