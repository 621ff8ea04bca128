/** The reply being written: its draft, which lives with the desk, and its sending, which happens once. */
import { useEffect, useRef, useState } from 'react'
import type { Refusal } from '../../contract/commands.ts'
import type { Draft } from '../../contract/model.ts'
import { desk } from '../desk/desk.ts'
import { draftOf, endDraft, keepDraft, saveDraft } from '../desk/drafts.ts'

const lost: Refusal = { kind: 'trouble', text: 'Textdesk couldn’t take this message. It is still here: send it again.' }

export type Reply = {
  readonly body: string
  /** Why the desk did not take the last send; gone with the next letter. */
  readonly refusal: Refusal | undefined
  readonly write: (body: string) => void
  readonly send: () => Promise<void>
  /** Saves what waits for a pause in the typing. */
  readonly save: () => void
}

export function useReply(taskId: string): Reply {
  const [draft, setDraft] = useState(() => draftOf(taskId))
  const [refusal, setRefusal] = useState<Refusal>()
  const latest = useRef(draft)
  const sending = useRef(false)
  const save = () => saveDraft(taskId)
  useEffect(() => () => saveDraft(taskId), [taskId])

  const hold = (next: Draft) => {
    latest.current = next
    setDraft(next)
  }
  const write = (body: string) => {
    const next = { ...latest.current, body }
    keepDraft(next)
    hold(next)
    setRefusal(undefined)
  }
  const send = async () => {
    const { body, messageId } = latest.current
    if (sending.current || body.trim() === '') return
    sending.current = true
    const outcome = await desk
      .command('message.send', { messageId, taskId, body: body.trim() })
      .catch(() => ({ ok: false, refusal: lost }) as const)
    sending.current = false
    if (!outcome.ok) return setRefusal(outcome.refusal)
    // What was typed while the desk took the message stays and belongs to the next one.
    const since = latest.current.body.startsWith(body) ? latest.current.body.slice(body.length) : ''
    hold(endDraft(taskId))
    if (since !== '') write(since)
  }
  return { body: draft.body, refusal, write, send, save }
}
