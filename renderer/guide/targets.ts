/** Which control each step points at. The controls bear the name as `data-guide`. */
import type { GuideStep } from '../page/guiding/steps.ts'

export const targets = {
  status: 'status',
  compose: 'new-message',
  number: 'number',
  message: 'message',
  send: 'send',
  open: 'chats',
  wait: 'reply',
  reply: 'reply',
  end: 'end',
  complete: 'complete',
} as const satisfies Record<GuideStep, string>

export type GuideTarget = (typeof targets)[GuideStep]
