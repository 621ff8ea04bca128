/** What of the number stands in the way of a send, in words, with the button that clears it where there is one. */
import { CircleSlash, OctagonX, PencilLine, PhoneOff } from 'lucide-react'
import { usePage } from '../../page/usePage.ts'
import { LinkButton } from '../../ui/button/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { refusalWords } from '../../words/words.ts'
import type { Verdict } from '../verdict/verdict.ts'
import { composerWords } from '../words.ts'
import { DuplicateNotice } from './DuplicateNotice.tsx'
import css from './Notices.module.css'

export function NumberNotice({ verdict }: { readonly verdict: Verdict }) {
  const { act } = usePage()
  switch (verdict.kind) {
    case 'own':
      return (
        <Notice tone="danger" blocking>
          {composerWords.own}
        </Notice>
      )
    case 'failed':
      return (
        <Notice tone="info" icon={PencilLine}>
          {composerWords.correct}
        </Notice>
      )
    case 'duplicate':
      return <DuplicateNotice verdict={verdict} />
    case 'opted-out':
      return (
        <Notice tone="danger" blocking icon={OctagonX}>
          {composerWords.optedOut}
        </Notice>
      )
    case 'landline':
      return (
        <Notice tone="warn" blocking icon={PhoneOff}>
          <span className={css.row}>
            {composerWords.landline}
            <LinkButton onPress={() => void act('contact.unmark', { phone: verdict.phone, kind: 'landline' })}>{composerWords.notLandline}</LinkButton>
          </span>
        </Notice>
      )
    case 'wrong-number':
      return (
        <Notice tone="warn" blocking icon={CircleSlash}>
          <span className={css.row}>
            {composerWords.wrongNumber}
            <LinkButton onPress={() => void act('contact.unmark', { phone: verdict.phone, kind: 'wrong-number' })}>{composerWords.rightNumber}</LinkButton>
          </span>
        </Notice>
      )
    case 'refused':
      return (
        <Notice tone="danger" blocking>
          {refusalWords(verdict.refusal)}
        </Notice>
      )
    // Of these something else tells.
    case 'held':
    case 'quiet':
    case 'ready':
    case 'unfinished':
    case 'not-available':
    case 'away':
      return null
  }
}
