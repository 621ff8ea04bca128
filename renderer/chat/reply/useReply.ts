/** The reply being written: its draft, which lives with the desk, and its sending, which happens once. */
import { useEffect, useState } from 'react'
import type { Refusal } from '../../../contract/commands.ts'
import type { Message, Task } from '../../../contract/model.ts'
import type { Slip } from '../../../contract/outcome.ts'
import type { When } from '../../later/LaterDialog.tsx'
import { useDraft, usePage } from '../../page/usePage.ts'

export function useReply({ id, conversationId, phone }: Pick<Task, 'id' | 'conversationId' | 'phone'>) {
  const { drafts, sending } = usePage()
  const body = useDraft(conversationId)?.body ?? ''
  /** Why the desk did not take the last send; gone with the next letter. */
  const [refusal, setRefusal] = useState<Refusal>()
  /** Saves at once what the desk does not have yet. */
  const save = () => drafts.save(conversationId)
  useEffect(() => () => drafts.save(conversationId), [drafts, conversationId])

  const write = (typed: string) => {
    const { begunFor = phone, ...draft } = drafts.of(conversationId)
    drafts.keep({ ...draft, body: typed, ...(typed.trim() !== '' && { begunFor }) })
    setRefusal(undefined)
  }
  /**
   * @param failed the chat's last text, if it did not arrive: the same words again take its place
   * @param sure what the agent was asked about, and means all the same
   */
  const send = async (failed: Message | undefined, sure?: Slip['kind']) => setRefusal(await sending.reply({ id, conversationId }, failed, sure))
  /** Resolves to whether the reply is put off until then. */
  const sendLater = async (when: When): Promise<boolean> => {
    const why = await sending.later(drafts.of(conversationId), phone, when)
    setRefusal(why)
    return why === undefined
  }
  return { body, refusal, sendLater, write, send, save, goBack: () => setRefusal(undefined) }
}
