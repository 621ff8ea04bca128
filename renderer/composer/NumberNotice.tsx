/** What of the number stands in the way of a send, in words, with the button that clears it where there is one. */
import { CircleSlash, OctagonX, PencilLine, PhoneOff } from 'lucide-react'
import { usePage } from '../page/usePage.ts'
import { LinkButton } from '../ui/button/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { refusalWords } from '../words/words.ts'
import { DuplicateNotice } from './DuplicateNotice.tsx'
import css from './Notices.module.css'
import type { Verdict } from './verdict.ts'

export function NumberNotice({ verdict }: { readonly verdict: Verdict }) {
  const { act } = usePage()
  switch (verdict.kind) {
    case 'own':
      return (
        <Notice tone="danger" blocking>
          This is your own number. Type the voter’s.
        </Notice>
      )
    case 'failed':
      return (
        <Notice tone="info" icon={PencilLine}>
          Your text didn’t reach this number. Correct it and send again: that starts a chat with the right person.
        </Notice>
      )
    case 'duplicate':
      return <DuplicateNotice verdict={verdict} />
    case 'opted-out':
      return (
        <Notice tone="danger" blocking icon={OctagonX}>
          This voter asked not to be texted. They can text START to hear from you again.
        </Notice>
      )
    case 'landline':
      return (
        <Notice tone="warn" blocking icon={PhoneOff}>
          <span className={css.row}>
            This number is marked as a landline, which takes no texts.
            <LinkButton onPress={() => void act('contact.unmark', { phone: verdict.phone, kind: 'landline' })}>Not a landline</LinkButton>
          </span>
        </Notice>
      )
    case 'wrong-number':
      return (
        <Notice tone="warn" blocking icon={CircleSlash}>
          <span className={css.row}>
            This is marked as a wrong number: somebody else has it.
            <LinkButton onPress={() => void act('contact.unmark', { phone: verdict.phone, kind: 'wrong-number' })}>It’s the right number</LinkButton>
          </span>
        </Notice>
      )
    case 'refused':
      return (
        <Notice tone="danger" blocking>
          {refusalWords(verdict.refusal)}
        </Notice>
      )
    case 'ready':
    case 'unfinished':
    case 'not-available':
    case 'away':
      return null
  }
}
