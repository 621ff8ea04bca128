/** The manual as steps. Which one the agent is at follows from what they have done, so that nothing but doing it ends a step. Pure. */
import type { Message, Task } from '../../../contract/model.ts'

/** In their order. `wait`: the voter has not answered yet. */
export const guideSteps = ['status', 'compose', 'number', 'message', 'send', 'open', 'wait', 'reply', 'end', 'complete'] as const
export type GuideStep = (typeof guideSteps)[number]

/** What the steps are judged by. */
export type GuideFacts = {
  readonly isAvailable: boolean
  readonly isComposing: boolean
  /** A number that can be texted stands in the composer. */
  readonly hasNumber: boolean
  readonly hasMessage: boolean
  /** The chat of the guide, once it is begun. */
  readonly task?: Pick<Task, 'state'>
  /** The agent has it before them. */
  readonly isOpen: boolean
  /** What was said in it, oldest first. */
  readonly messages: readonly Pick<Message, 'direction'>[]
}

export function stepOf({ isAvailable, isComposing, hasNumber, hasMessage, task, isOpen, messages }: GuideFacts): GuideStep {
  if (task) {
    if (!isOpen) return 'open'
    if (task.state === 'wrapping') return 'complete'
    const answer = messages.findIndex(({ direction }) => direction === 'inbound')
    if (answer === -1) return 'wait'
    return messages.slice(answer).some(({ direction }) => direction === 'outbound') ? 'end' : 'reply'
  }
  if (!isAvailable) return 'status'
  if (!isComposing) return 'compose'
  if (!hasNumber) return 'number'
  return hasMessage ? 'send' : 'message'
}
