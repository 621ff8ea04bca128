/** What stands in the way of a send, in words, with the button that clears it where there is one. */
import { CirclePause, CircleSlash, Coffee, GraduationCap, MessageCircle, Moon, OctagonX, PhoneOff, Power, Utensils, type LucideIcon } from 'lucide-react'
import type { Worker } from '../../contract/model.ts'
import { useMirror, usePage } from '../page/usePage.ts'
import { Button, LinkButton } from '../ui/button/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { awayWords, statusWords, workActivity } from '../words/presence.ts'
import { refusalWords } from '../words/words.ts'
import css from './Notices.module.css'
import { duplicateWords, type Verdict } from './verdict.ts'

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

/** Under the number, since it is about the number. */
export function NumberNotice({ verdict, onOpen }: { readonly verdict: Verdict; readonly onOpen: (taskId: string) => void }) {
  const { act } = usePage()
  if (verdict.kind === 'duplicate') {
    return (
      <Notice tone="info" icon={MessageCircle}>
        <span className={css.row}>
          {duplicateWords[verdict.state]}
          <LinkButton onPress={() => onOpen(verdict.taskId)}>Open it</LinkButton>
        </span>
      </Notice>
    )
  }
  if (verdict.kind === 'opted-out') {
    return (
      <Notice tone="danger" blocking icon={OctagonX}>
        This voter asked not to be texted. They can text START to hear from you again.
      </Notice>
    )
  }
  if (verdict.kind === 'landline') {
    return (
      <Notice tone="warn" blocking icon={PhoneOff}>
        <span className={css.row}>
          This number is marked as a landline, which takes no texts.
          <LinkButton onPress={() => void act('contact.unmark', { phone: verdict.phone, kind: 'landline' })}>It takes texts</LinkButton>
        </span>
      </Notice>
    )
  }
  if (verdict.kind === 'wrong-number') {
    return (
      <Notice tone="warn" blocking icon={CircleSlash}>
        <span className={css.row}>
          This is marked as a wrong number: somebody else has it.
          <LinkButton onPress={() => void act('contact.unmark', { phone: verdict.phone, kind: 'wrong-number' })}>It is the right number</LinkButton>
        </span>
      </Notice>
    )
  }
  if (verdict.kind !== 'refused') return null
  return (
    <Notice tone="danger" blocking>
      {refusalWords(verdict.refusal)}
    </Notice>
  )
}
