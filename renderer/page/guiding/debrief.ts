/** What became of a guided chat: what was sent, how fast, and what was stopped before it went out. Pure. */
import type { Refusal } from '../../../contract/commands.ts'
import type { Message, Task } from '../../../contract/model.ts'

type Said = Pick<Message, 'direction' | 'at' | 'segments' | 'delivery'>

export type Debrief = {
  readonly sent: number
  readonly segments: number
  readonly delivered: number
  readonly received: number
  /** From the voter's first unanswered text to the agent's answer, each time, ms. */
  readonly answerMs: readonly number[]
  /** From taking the chat to END CHAT. */
  readonly chatMs?: number
  /** Why texts were stopped, in their order. */
  readonly stopped: readonly Refusal[]
}

/** @param messages those of the chat, oldest first */
export function debriefOf(messages: readonly Said[], { assignedAt, wrappingAt }: Pick<Task, 'assignedAt' | 'wrappingAt'>, stopped: readonly Refusal[]): Debrief {
  const ours = messages.filter(({ direction }) => direction === 'outbound')
  return {
    sent: ours.length,
    segments: ours.reduce((sum, { segments }) => sum + segments, 0),
    delivered: ours.filter(({ delivery }) => delivery === 'delivered').length,
    received: messages.length - ours.length,
    answerMs: answersIn(messages),
    ...(assignedAt !== undefined && wrappingAt !== undefined && { chatMs: wrappingAt - assignedAt }),
    stopped,
  }
}

function answersIn(messages: readonly Said[]): readonly number[] {
  const answers: number[] = []
  let askedAt: number | undefined
  for (const { direction, at } of messages) {
    if (direction === 'inbound') askedAt ??= at
    else if (askedAt !== undefined) {
      answers.push(Math.max(0, at - askedAt))
      askedAt = undefined
    }
  }
  return answers
}
