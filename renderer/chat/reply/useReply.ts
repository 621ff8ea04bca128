/** The reply being written: its draft, which lives with the desk, and its sending, which happens once. */
import { useEffect, useState } from 'react'
import type { Refusal } from '../../../contract/commands.ts'
import { useDraft, usePage } from '../../page/usePage.ts'

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
  const { drafts, sending } = usePage()
  const body = useDraft(taskId)?.body ?? ''
  const [refusal, setRefusal] = useState<Refusal>()
  const save = () => drafts.save(taskId)
  useEffect(() => () => drafts.save(taskId), [drafts, taskId])

  const write = (typed: string) => {
    drafts.keep({ ...drafts.of(taskId), body: typed })
    setRefusal(undefined)
  }
  const send = async () => setRefusal(await sending.reply(taskId))
  return { body, refusal, write, send, save }
}
