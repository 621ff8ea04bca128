/** Hands a text to the desk, once: a send is bound to the id of its draft, and no id is handed over a second time. */
import type { CommandInput, Outcome } from '../../contract/commands.ts'
import { attempt } from './attempt.ts'

/** Texts on their way or with the desk, by the id of their message. */
const handedOver = new Set<string>()

/** Undefined when this text is on its way or with the desk already. After a refusal the same text may be handed over again. */
export async function handOver<N extends 'compose.send' | 'message.send'>(name: N, input: CommandInput<N>): Promise<Outcome | undefined> {
  const { messageId } = input
  if (handedOver.has(messageId)) return undefined
  handedOver.add(messageId)
  const outcome = await attempt(name, input)
  if (!outcome.ok) handedOver.delete(messageId)
  return outcome
}
