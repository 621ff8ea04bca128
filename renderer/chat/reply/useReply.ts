/** The reply being written: its draft, which lives with the desk, and its sending, which happens once. */
import { useEffect, useState } from 'react'
import type { Refusal } from '../../../contract/commands.ts'
import { draftOf, keepDraft, saveDraft } from '../../desk/drafts.ts'
import { useMirror } from '../../desk/mirror.ts'
import { sendReply } from '../../desk/sending.ts'

export type Reply = {
  readonly body: string
  /** Why the desk did not take the last send; gone with the next letter. */
  readonly refusal: Refusal | undefined
  readonly write: (body: string) => void
  readonly send: () => Promise<void>
  /** Saves at once what the desk does not have yet. */
  readonly save: () => void
}

export function useReply(taskId: string): Reply {
  const body = useMirror((state) => state.drafts.get(taskId)?.body ?? '')
  const [refusal, setRefusal] = useState<Refusal>()
  const save = () => saveDraft(taskId)
  useEffect(() => () => saveDraft(taskId), [taskId])

  const write = (typed: string) => {
    keepDraft({ ...draftOf(taskId), body: typed })
    setRefusal(undefined)
  }
  const send = async () => setRefusal(await sendReply(taskId))
  return { body, refusal, write, send, save }
}
