/** What the composer holds and does: the draft, the reading of the number, the verdict, the send. */
import { useEffect, useState } from 'react'
import type { Refusal } from '../../contract/commands.ts'
import type { Sent, SendOption } from '../desk/sending.ts'
import { taskWith } from '../desk/tasks.ts'
import { useDraft, useFilling, useMirror, usePage } from '../page/usePage.ts'
import { countryOf, inCountry, readNumber, type CountryCode } from '../words/number.ts'
import { useContact } from './number/useContact.ts'
import { verdictOn } from './verdict.ts'

export function useComposer(onSent: (sent: Sent) => void) {
  const { drafts, sending } = usePage()
  const home = countryOf(useMirror((state) => state.settings.country))
  const worker = useMirror((state) => state.worker)
  const tasks = useMirror((state) => state.tasks)
  const stored = useDraft('composer')
  const [fresh] = useState(() => drafts.of('composer'))
  const draft = stored ?? fresh
  const { to = '', body } = draft
  const filled = useFilling(({ count }) => count)
  const [choice, setChoice] = useState<{ readonly country: CountryCode; readonly filled: number }>()
  // What is filled in from elsewhere is a number of the desk's own country, or bears its code.
  const chosen = choice?.filled === filled ? choice.country : home
  const [refused, setRefused] = useState<{ readonly draft: typeof draft; readonly refusal: Refusal }>()
  const [isSending, setSending] = useState(false)

  const reading = readNumber(to, chosen)
  const phone = reading.kind === 'number' ? reading.phone : undefined
  const known = useContact(phone)
  const task = phone === undefined ? undefined : taskWith(tasks, phone)
  const refusal = refused?.draft === draft ? refused.refusal : undefined
  const verdict = verdictOn({ worker, reading, body, task, contact: known.contact, refusal })

  useEffect(() => () => drafts.save('composer'), [drafts])

  const change = (part: { readonly to?: string; readonly body?: string }) => drafts.keep({ ...draft, ...part })
  const setNumber = (e164: string) => {
    const read = readNumber(e164, home)
    if (read.kind === 'number' && read.text !== to) change({ to: read.text })
    setChoice(undefined)
  }
  /** Shows a whole number in the form that the desk's own country reads again, so that the draft means the same tomorrow. */
  const settle = () => {
    if (phone !== undefined) setNumber(phone)
    drafts.save('composer')
  }
  /** Resolves to whether the desk refused it. */
  const send = async (option: SendOption): Promise<boolean> => {
    if (verdict.kind !== 'ready') return false
    setSending(true)
    const handed = await sending.begin(draft, verdict.phone, option)
    setSending(false)
    if (handed.kind === 'sent') onSent(handed.sent)
    if (handed.kind === 'refused') setRefused({ draft, refusal: handed.refusal })
    return handed.kind === 'refused'
  }

  return {
    to,
    body,
    reading,
    known,
    verdict,
    isSending,
    country: reading.kind === 'number' ? reading.country : chosen,
    change,
    setNumber,
    settle,
    save: () => drafts.save('composer'),
    send,
    choose: (country: CountryCode) => {
      change({ to: inCountry(to, chosen, country) })
      setChoice({ country, filled })
    },
  }
}
