/** What the composer holds and does: the draft, the verdict on it, the send. */
import { useEffect, useState } from 'react'
import type { Refusal, Slip } from '../../contract/commands.ts'
import { taskWith } from '../desk/mirror/tasks.ts'
import type { Sent, SendOption } from '../desk/typed/sending.ts'
import type { When } from '../later/LaterDialog.tsx'
import { useAnswer } from '../page/useAnswer.ts'
import { useDraft, useFilling, useMirror, usePage } from '../page/usePage.ts'
import { isShutBy, useQuiet } from '../quiet/useQuiet.ts'
import { barOf } from '../words/marks.ts'
import { useContact } from './number/useContact.ts'
import { useNumber } from './number/useNumber.ts'
import { useElsewhere } from './useElsewhere.ts'
import { verdictOn } from './verdict/verdict.ts'

export function useComposer(onSent: (sent: Sent) => void) {
  const { drafts, sending } = usePage()
  const worker = useMirror((state) => state.worker)
  const tasks = useMirror((state) => state.tasks)
  const failed = useFilling((state) => state.failed)
  const stored = useDraft('composer')
  const [fresh] = useState(() => drafts.of('composer'))
  const draft = stored ?? fresh
  const { to = '', body, pictureUrl } = draft
  const [refused, setRefused] = useState<{ readonly draft: typeof draft; readonly refusal: Refusal }>()
  const [isSending, setSending] = useState(false)
  /** The agent is asked whether it is for somebody else, until they change something. */
  const [asked, setAsked] = useState<{ readonly draft: typeof draft; readonly slip: Slip; readonly option: SendOption | When }>()

  const number = useNumber(to, (changed) => change({ to: changed }))
  const { phone, reading, isOwn, warnings } = number
  /** The words stay those of the person in whose field they were begun, whatever number stands there later. */
  function change(part: { readonly to?: string; readonly body?: string; readonly pictureUrl?: string | undefined }): void {
    const { begunFor = phone, ...rest } = { ...draft, ...part }
    drafts.keep({ ...rest, ...(rest.body.trim() !== '' && begunFor !== undefined && { begunFor }) })
  }
  const known = useContact(phone)
  const task = phone === undefined ? undefined : taskWith(tasks, phone)
  const refusal = refused?.draft === draft ? refused.refusal : undefined
  const elsewhere = useElsewhere(phone, refusal)
  /** The number to which the agent sends all the same, and who has its chat. */
  const [anyway, setAnyway] = useState<{ readonly phone: string; readonly name: string }>()
  const quiet = useQuiet(phone)
  const rules = useMirror((state) => state.settings.rules)
  const isShut = isShutBy(quiet, rules.quietHours)
  const isAnyway = phone !== undefined && anyway?.phone === phone
  const verdict = verdictOn({ worker, reading, body, isOwn, failed, task, contact: known.contact, holder: elsewhere?.holder?.name, isAnyway, isShut, refusal })
  const isFree = verdict.kind === 'ready' || verdict.kind === 'unfinished'
  const { answer: near } = useAnswer('contact.near', isFree && phone !== undefined ? { phone } : undefined)

  useEffect(() => () => drafts.save('composer'), [drafts])

  /**
   * Resolves to whether the desk refused it.
   *
   * @param sure what the agent was asked about, and means all the same
   */
  const send = async (option: SendOption, sure?: Slip['kind']): Promise<boolean> => {
    if (verdict.kind !== 'ready') return false
    setSending(true)
    const handed = await sending.begin(draft, verdict.phone, option, { anyway: verdict.anyway, sure })
    setSending(false)
    if (handed.kind === 'sent') onSent(handed.sent)
    if (handed.kind !== 'refused') return false
    const { refusal: why } = handed
    if (why.kind === 'slip') setAsked({ draft, slip: why.slip, option })
    else setRefused({ draft, refusal: why })
    return true
  }

  /** Resolves to whether it is put off until then. */
  const sendLater = async (when: When, sure?: Slip['kind']): Promise<boolean> => {
    if (verdict.kind !== 'ready') return false
    setSending(true)
    const why = await sending.later(draft, verdict.phone, when, sure)
    setSending(false)
    if (why?.kind === 'slip') setAsked({ draft, slip: why.slip, option: when })
    else if (why) setRefused({ draft, refusal: why })
    return why === undefined
  }

  return {
    to,
    body,
    pictureUrl,
    number,
    known,
    verdict,
    isSending,
    quiet,
    asked: asked?.draft === draft ? asked : undefined,
    goBack: () => setAsked(undefined),
    /** The colleague who has the chat: who stands in the way, or whom the agent has passed over. */
    holder: verdict.kind === 'held' ? verdict.name : isAnyway ? anyway.name : undefined,
    texted: elsewhere?.holder ? undefined : elsewhere?.texted,
    /** Another number with which the agent has to do, one digit off: where nothing worse is to be said. */
    near,
    isAnyway,
    sendAnyway: () => {
      if (verdict.kind !== 'held') return
      setRefused(undefined)
      setAnyway({ phone: verdict.phone, name: verdict.name })
    },
    /** Nothing is known that speaks against the number. */
    isGood: warnings.length === 0 && !isOwn && !barOf(known.contact) && verdict.kind !== 'failed' && verdict.kind !== 'held',
    change,
    settle: () => {
      number.settle()
      drafts.save('composer')
    },
    save: () => drafts.save('composer'),
    send,
    sendLater,
  }
}
