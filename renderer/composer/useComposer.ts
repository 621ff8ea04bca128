/** What the composer holds and does: the draft, the reading of the number, the verdict, the send. */
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { Refusal } from '../../contract/commands.ts'
import { draftOf, endDraft, keepDraft, saveDraft } from '../desk/drafts.ts'
import { useMirror } from '../desk/mirror.ts'
import { fillings } from '../page/filling.ts'
import { countryOf, inCountry, readNumber, type CountryCode } from './number/number.ts'
import { sendOnce, type Sent } from './send.ts'
import type { SendOption } from './SendMenu.tsx'
import { useContact } from './number/useContact.ts'
import { taskWith, verdictOn } from './verdict.ts'

export function useComposer(onSent: (sent: Sent) => void) {
  const home = countryOf(useMirror((state) => state.settings.country))
  const worker = useMirror((state) => state.worker)
  const tasks = useMirror((state) => state.tasks)
  const stored = useMirror((state) => state.drafts.get('composer'))
  const [fresh] = useState(() => draftOf('composer'))
  const draft = stored ?? fresh
  const { to = '', body, messageId } = draft
  const filled = useStore(fillings, ({ count }) => count)
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

  useEffect(() => () => saveDraft('composer'), [])

  const change = (part: { readonly to?: string; readonly body?: string }) => keepDraft({ ...draft, ...part })
  const setNumber = (e164: string) => {
    const read = readNumber(e164, home)
    if (read.kind === 'number' && read.text !== to) change({ to: read.text })
    setChoice(undefined)
  }
  /** Shows a whole number in the form that the desk's own country reads again, so that the draft means the same tomorrow. */
  const settle = () => {
    if (phone !== undefined) setNumber(phone)
    saveDraft('composer')
  }
  /** Resolves to whether the desk refused it. */
  const send = async (option: SendOption): Promise<boolean> => {
    if (verdict.kind !== 'ready') return false
    setSending(true)
    const answer = await sendOnce({ messageId, phone: verdict.phone, body: body.trim(), option })
    if (!answer) return false
    setSending(false)
    if (answer.outcome.ok) {
      endDraft('composer')
      onSent(answer.sent)
    } else setRefused({ draft, refusal: answer.outcome.refusal })
    return !answer.outcome.ok
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
    save: () => saveDraft('composer'),
    send,
    choose: (country: CountryCode) => {
      change({ to: inCountry(to, chosen, country) })
      setChoice({ country, filled })
    },
  }
}
