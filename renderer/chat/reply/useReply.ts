/** The reply being written: its draft, which lives with the desk, and its sending, which happens once. */
import { useEffect, useState } from 'react'
import type { Refusal } from '../../../contract/commands.ts'
import type { Message, Task } from '../../../contract/model.ts'
import { useDraft, usePage } from '../../page/usePage.ts'

export function useReply({ id, conversationId }: Pick<Task, 'id' | 'conversationId'>) {
  const { drafts, sending } = usePage()
  const body = useDraft(conversationId)?.body ?? ''
  /** Why the desk did not take the last send; gone with the next letter. */
  const [refusal, setRefusal] = useState<Refusal>()
  /** Saves at once what the desk does not have yet. */
  const save = () => drafts.save(conversationId)
  useEffect(() => () => drafts.save(conversationId), [drafts, conversationId])

  const write = (typed: string) => {
    drafts.keep({ ...drafts.of(conversationId), body: typed })
    setRefusal(undefined)
  }
  /**
   * @param failed the chat's last text, if it did not arrive: the same words again take its place
   * @returns why it did not go
   */
  const send = async (failed: Message | undefined): Promise<Refusal | undefined> => {
    const refused = await sending.reply({ id, conversationId }, failed)
    setRefusal(refused)
    return refused
  }
  return { body, refusal, write, send, save }
}
