/** Writes down what a step of the outbox means for its text: the attempt's end, the delivery, and when it is taken up again. */
import type { Refusal } from '../../../contract/commands.ts'
import type { AttemptEnd, AttemptRow } from '../../store/rows/attempts.ts'
import type { MessageRow } from '../../store/rows/messages.ts'
import type { Context } from '../core/context.ts'
import type { Stroke } from '../core/ledger.ts'
import { settleMessage } from './delivery/settle.ts'
import { notMobile, optedOut, type OwnReason } from './failures/failures.ts'
import type { Step } from './rules.ts'

/** The first look at what became of a text, at the next full step: what is due at the same time costs one transaction. */
const followAfterMs = 700
const followStepMs = 250

/** How the attempt ended, when the step comes from its request; whether the carrier's list was read, when it comes from a look at it. */
export type Ended = { readonly outcome?: AttemptEnd; readonly code?: number | undefined; readonly isChecked?: boolean }

export function writeStep(context: Context, stroke: Stroke, message: MessageRow, row: AttemptRow, step: Step, { outcome, code, isChecked }: Ended): void {
  const { store } = context
  if (outcome) store.attempts.end(row.id, stroke.at, outcome, code)
  if (isChecked) store.attempts.checked(row.id)
  store.dues.clear('send', message.id)
  store.dues.clear('check', message.id)
  carryOut(context, stroke, message, row, step)
}

function carryOut(context: Context, stroke: Stroke, message: MessageRow, row: AttemptRow, step: Step): void {
  const { store } = context
  switch (step.to) {
    case 'taken':
      if (row.outcome === 'unclear') store.attempts.end(row.id, stroke.at, 'taken')
      store.dues.set('follow', message.id, Math.ceil((stroke.at + followAfterMs) / followStepMs) * followStepMs)
      return settleMessage(context, stroke, message.id, step.carried)
    case 'failed':
      return settleMessage(context, stroke, message.id, { delivery: 'failed', error: step })
    case 'queued':
      if (step.inMs > 0) store.dues.set('send', message.id, stroke.at + step.inMs)
      if (step.holdMs && row.sender !== null) store.dues.set('hold', row.sender, stroke.at + step.holdMs)
      return settleMessage(context, stroke, message.id, { delivery: 'queued' })
    case 'checking':
      if (step.absentFrom !== undefined) store.attempts.absentFrom(row.id, step.absentFrom)
      store.dues.set('check', message.id, stroke.at + step.inMs)
      settleMessage(context, stroke, message.id, { delivery: 'checking' })
      return stroke.touch('message', message.id)
    case 'unclear':
      return settleMessage(context, stroke, message.id, { delivery: 'unclear' })
  }
}

/** The gate refused a text that had been taken: it ends here, with the code by which the carrier would have refused it. */
export function failWith(context: Context, stroke: Stroke, message: MessageRow, refusal: Refusal): void {
  const code = refusal.kind === 'opted-out' ? optedOut : refusal.kind === 'landline' ? notMobile : undefined
  const text: OwnReason | undefined = refusal.kind === 'wrong-number' ? 'wrong-number' : undefined
  context.store.dues.clear('send', message.id)
  context.store.dues.clear('later', message.id)
  context.store.dues.clear('undo', message.id)
  settleMessage(context, stroke, message.id, { delivery: 'failed', error: { code, text } })
}
