/** The reply being written: its draft, which lives with the desk, and its sending, which happens once. */
import { useEffect, useState } from 'react'
import type { Refusal } from '../../../contract/commands.ts'
import type { TextContent } from '../../../contract/message.ts'
import type { Message, Task } from '../../../contract/model.ts'
import type { Slip } from '../../../contract/outcome.ts'
import type { When } from '../../later/LaterDialog.tsx'
import { tellScheduled } from '../../later/tell.ts'
import { useDraft, usePage } from '../../page/usePage.ts'

const nothing: TextContent = { body: '' }

export function useReply({ id, conversationId, phone }: Pick<Task, 'id' | 'conversationId' | 'phone'>) {
  const page = usePage()
  const { drafts, sending } = page
  const { body, pictureUrl } = useDraft(conversationId) ?? nothing
  /** Why the desk did not take the last send; gone with the next letter. */
  const [refusal, setRefusal] = useState<Refusal>()
  /** When it was to go, where the last try was to put it off. */
  const [putOff, setPutOff] = useState<When>()
  /** Saves at once what the desk does not have yet. */
  const save = () => drafts.save(conversationId)
  useEffect(() => () => drafts.save(conversationId), [drafts, conversationId])

  const write = (typed: string) => {
    const { begunFor = phone, ...draft } = drafts.of(conversationId)
    drafts.keep({ ...draft, body: typed, ...(typed.trim() !== '' && { begunFor }) })
    setRefusal(undefined)
  }
  /** Puts another picture in the place of the one that goes along; undefined: none goes along. */
  const attach = (url: string | undefined) => {
    drafts.keep({ ...drafts.of(conversationId), pictureUrl: url })
    setRefusal(undefined)
  }
  /**
   * @param failed the chat's last text, if it did not arrive: the same words again take its place
   * @param sure what the agent was asked about, and means all the same
   * @returns why it did not go
   */
  const send = async (failed: Message | undefined, sure?: Slip['kind']): Promise<Refusal | undefined> => {
    setPutOff(undefined)
    const refused = await sending.reply({ id, conversationId }, failed, sure)
    setRefusal(refused)
    return refused
  }
  /** Puts the reply off until then; resolves to why it is not. */
  const sendLater = async (when: When, sure?: Slip['kind']): Promise<Refusal | undefined> => {
    const why = await sending.later(drafts.of(conversationId), phone, when, sure)
    setPutOff(when)
    setRefusal(why)
    if (!why) void tellScheduled(page, phone, when)
    return why
  }
  /** The agent means what they were asked about: it goes as it was to go, now or at its time. */
  const sendAnyway = async (failed: Message | undefined): Promise<void> => {
    if (refusal?.kind !== 'slip') return
    if (putOff) await sendLater(putOff, refusal.slip.kind)
    else await send(failed, refusal.slip.kind)
  }
  return { body, pictureUrl, refusal, sendAnyway, sendLater, write, attach, send, save, goBack: () => setRefusal(undefined) }
}
