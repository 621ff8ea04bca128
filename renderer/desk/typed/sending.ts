/** Hands texts to the desk, each once: a send is bound to the id of its draft, and no id is handed over a second time. */
import { contentOf } from '../../../common/content.ts'
import { blanksIn } from '../../../common/template/blanks.ts'
import { newId } from '../../../common/ids.ts'
import type { CommandInput, Outcome, Refusal } from '../../../contract/commands.ts'
import type { Draft, Message, Task } from '../../../contract/model.ts'
import type { Slip } from '../../../contract/outcome.ts'
import { refusalIn, type Commands } from '../../page/core/commands.ts'
import type { DraftStore } from './drafts.ts'

export type SendOption = CommandInput<'compose.send'>['option']

/** What the desk took: enough to open the chat or to say that it waits. */
export type Sent = { readonly option: SendOption; readonly phone: string; readonly taskId: string; readonly routeId: string }

/** `busy`: the very text is on its way already, or with the desk. */
export type Handed = { readonly kind: 'sent'; readonly sent: Sent } | { readonly kind: 'refused'; readonly refusal: Refusal } | { readonly kind: 'busy' }

/** What of a draft goes out. */
const saidIn = (draft: Draft) => contentOf({ ...draft, body: draft.body.trim() })

/** Whatever the way to send: nothing goes to the desk with something left to fill in. The desk asks the same (main/desk/people/gate.ts). */
function unfilledIn(body: string): Refusal | undefined {
  const [blank] = blanksIn(body)
  return blank && { kind: 'unfilled', blank: blank.label }
}

type Parts = Commands & { readonly drafts: DraftStore }

export type Sending = ReturnType<typeof createSending>

export function createSending({ command, act, drafts }: Parts) {
  /** Texts on their way or with the desk, by the id of their message. */
  const handedOver = new Set<string>()
  /** The ids that a new message brings with it stay the same until it is taken, so that a send which is heard twice is one send. */
  const ids = new Map<string, { readonly taskId: string; readonly routeId: string }>()
  /** The id that each failed message's successor will have. */
  const successors = new Map<string, string>()

  /** Undefined when this text is on its way or with the desk already. After a refusal the same text may be handed over again. */
  async function handOver<N extends 'compose.send' | 'message.send' | 'message.retry' | 'scheduled.put'>(name: N, input: CommandInput<N>, draft: Draft): Promise<Outcome | undefined> {
    const { messageId } = draft
    if (handedOver.has(messageId)) return undefined
    handedOver.add(messageId)
    const outcome = await command(name, input)
    if (outcome.ok) drafts.sent(draft)
    else handedOver.delete(messageId)
    return outcome
  }

  /** What the desk is told beside the words, so that it can ask whether they are for somebody else. */
  const guarded = ({ begunFor }: Draft, sure: Slip['kind'] | undefined) => ({ ...(begunFor !== undefined && { begunFor }), ...(sure !== undefined && { sure }), mayUndo: true as const })

  return {
    /**
     * Sends what the chat's draft holds; a repeated key or a second click meets a draft that is on its way, or an empty one, and sends nothing.
     *
     * @param failed the chat's last text, if it did not arrive: the same words again, with the same picture, take its place
     * @param sure what the agent was asked about, and means all the same
     * @returns why the desk did not take it; then the draft is as it was, and a second try is the same send
     */
    async reply({ id: taskId, conversationId }: Pick<Task, 'id' | 'conversationId'>, failed?: Pick<Message, 'id' | 'body' | 'pictureUrl'>, sure?: Slip['kind']): Promise<Refusal | undefined> {
      const draft = drafts.of(conversationId)
      const { messageId } = draft
      const { body, pictureUrl } = saidIn(draft)
      if (body === '') return undefined
      const unfilled = unfilledIn(body)
      if (unfilled) return unfilled
      const isAgain = failed?.body.trim() === body && failed.pictureUrl === pictureUrl
      const outcome = await (isAgain ? handOver('message.retry', { messageId: failed.id, newId: messageId }, draft) : handOver('message.send', { messageId, taskId, ...saidIn(draft), ...guarded(draft, sure) }, draft))
      return outcome && refusalIn(outcome)
    },

    /**
     * Sends the composer's message.
     *
     * @param how.anyway although a colleague has a chat with the number
     * @param how.sure what the agent was asked about, and means all the same
     */
    async begin(draft: Draft, phone: string, option: SendOption, { anyway = false, sure }: { readonly anyway?: boolean; readonly sure?: Slip['kind'] | undefined } = {}): Promise<Handed> {
      const { messageId } = draft
      const unfilled = unfilledIn(draft.body)
      if (unfilled) return { kind: 'refused', refusal: unfilled }
      const own = ids.get(messageId) ?? { taskId: newId(), routeId: newId() }
      ids.set(messageId, own)
      const outcome = await handOver('compose.send', { messageId, ...own, phone, ...saidIn(draft), option, ...(anyway && { anyway }), ...guarded(draft, sure) }, draft)
      if (!outcome) return { kind: 'busy' }
      if (!outcome.ok) return { kind: 'refused', refusal: outcome.refusal }
      ids.delete(messageId)
      return { kind: 'sent', sent: { ...own, option, phone } }
    },

    /**
     * Puts a draft off until a time; it is no message before.
     *
     * @param sure what the agent was asked about, and means all the same
     */
    async later(draft: Draft, phone: string, { dueAt, to }: { readonly dueAt: number; readonly to: 'me' | 'any' }, sure?: Slip['kind']): Promise<Refusal | undefined> {
      const unfilled = unfilledIn(draft.body)
      if (unfilled) return unfilled
      const outcome = await handOver('scheduled.put', { id: draft.messageId, phone, ...saidIn(draft), dueAt, to, ...guarded(draft, sure) }, draft)
      return outcome && refusalIn(outcome)
    },

    /**
     * Sends a failed text again. Whoever asks for it, and however often, it is one message.
     *
     * @param later after the wait that its failure asks for, instead of at once
     */
    again(messageId: string, later = false): void {
      const successor = successors.get(messageId) ?? newId()
      successors.set(messageId, successor)
      void act('message.retry', { messageId, newId: successor, ...(later && { later }) })
    },
  }
}
