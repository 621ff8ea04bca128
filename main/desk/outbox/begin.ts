/** Begins attempts: the gate is asked once more, and its word stands in the attempt; what has waited for too long asks the agent, and each attempt is a row before its request. */
import type { Provider } from '../../provider/provider.ts'
import type { AttemptRow } from '../../store/rows/attempts.ts'
import type { UnsettledMessage } from '../../store/rows/messages.ts'
import type { Context } from '../core/context.ts'
import type { Stroke } from '../core/ledger.ts'
import { verdictOn } from '../people/gate.ts'
import { settleMessage, whoseText } from './delivery/settle.ts'
import { failWith } from './step.ts'
import { holdForDay } from './timing/night.ts'
import { isStale } from './timing/stale.ts'

export type Begun = { readonly text: UnsettledMessage; readonly row: AttemptRow }

/** Undefined when the text may not go out. */
export function beginAttempt(context: Context, stroke: Stroke, text: UnsettledMessage, provider: Provider): Begun | undefined {
  const { store } = context
  const { phone } = store.conversations.get(text.conversationId)!
  const verdict = verdictOn(context, text, phone, stroke.at)
  if (verdict.kind === 'refused') {
    failWith(context, stroke, text, verdict.refusal)
    return undefined
  }
  if (verdict.kind === 'night') {
    // Nobody has been warned of an hour that came while the text waited.
    if (context.settings().rules.quietHours === 'warn' || !holdForDay(context, stroke, text.id, verdict.quiet)) ask(context, stroke, text)
    return undefined
  }
  if (isStale(text, stroke.at, context.settings().rules)) {
    ask(context, stroke, text)
    return undefined
  }
  settleMessage(context, stroke, text.id, { delivery: 'sending', verdict: verdict.kind })
  store.dues.clear('send', text.id)
  store.dues.clear('later', text.id)
  store.dues.clear('undo', text.id)
  const row = store.attempts.add({ messageId: text.id, startedAt: stroke.at, carrierAt: provider.now() ?? null, sender: provider.sender, verdict: verdict.kind })
  return { text, row }
}

function ask(context: Context, stroke: Stroke, text: UnsettledMessage): void {
  context.store.messages.ask(text.id, stroke.at, stroke.record('message.asked', text.id))
  stroke.touch('message', text.id)
  stroke.tell({ kind: 'message-asks', messageId: text.id, body: text.body, ...whoseText(context, text.conversationId) })
}
