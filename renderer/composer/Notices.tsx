/** What stands in the way of a send, in words, with the button that clears it where there is one. */
import { Coffee, GraduationCap, MessageCircle, OctagonX, PhoneOff, Power, Utensils, type LucideIcon } from 'lucide-react'
import { act } from '../desk/act.ts'
import { attempt } from '../desk/attempt.ts'
import { refusalWords } from '../desk/words.ts'
import { Button, LinkButton } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import css from './Notices.module.css'
import { duplicateWords, type AwayActivity, type Verdict } from './verdict.ts'

/** Above the fields, since it turns them off. */
export function AwayNotice({ activity }: { readonly activity: AwayActivity }) {
  return (
    <Notice tone="warn" blocking icon={away[activity].icon}>
      <b>{away[activity].words}</b> To send a message, set your status to Available.
      <Button autoFocus variant="primary" size="sm" className={css.below} onPress={setAvailable}>
        Set to Available
      </Button>
    </Notice>
  )
}

const setAvailable = () => void attempt('activity.set', { activity: 'Available' })

const away: Readonly<Record<AwayActivity, { readonly words: string; readonly icon: LucideIcon }>> = {
  Break: { words: 'You’re on Break.', icon: Coffee },
  Lunch: { words: 'You’re on Lunch.', icon: Utensils },
  Training: { words: 'You’re in Training.', icon: GraduationCap },
  Offline: { words: 'You’re Offline.', icon: Power },
}

/** Under the number, since it is about the number. */
export function NumberNotice({ verdict, onOpen }: { readonly verdict: Verdict; readonly onOpen: (taskId: string) => void }) {
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
          <LinkButton onPress={() => void act('contact.landline', { phone: verdict.phone, landline: false })}>It takes texts</LinkButton>
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
