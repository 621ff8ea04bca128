/** Writes down what a step of the outbox means for its text: the attempt's end, the delivery, and when it is taken up again. */
import type { Refusal } from '../../../contract/commands.ts'
import type { AttemptOutcome, AttemptRow } from '../../store/attempts.ts'
import type { MessageRow } from '../../store/messages.ts'
import type { Stroke } from '../ledger.ts'
import type { Room } from '../parts.ts'
import type { Step } from './dispatch.ts'
import { NOT_MOBILE, OPTED_OUT } from './failures.ts'
import { settleMessage } from './settle.ts'

/** The first look at what became of a text, at the next full step: what is due at the same time costs one wait for the disk. */
const FOLLOW_AFTER_MS = 700
const FOLLOW_STEP_MS = 250

/** How the attempt ended, when the step comes from its request; whether the carrier's list was read, when it comes from a look at it. */
export type Ended = { readonly outcome?: AttemptOutcome; readonly code?: number | undefined; readonly isChecked?: boolean }

export function writeStep(room: Room, stroke: Stroke, message: MessageRow, row: AttemptRow, step: Step, { outcome, code, isChecked }: Ended): void {
  const { store } = room
  if (outcome) store.attempts.end(row.id, stroke.at, outcome, code)
  if (isChecked) store.attempts.checked(row.id)
  store.dues.clear('send', message.id)
  store.dues.clear('check', message.id)
  carryOut(room, stroke, message, row, step)
}

function carryOut(room: Room, stroke: Stroke, message: MessageRow, row: AttemptRow, step: Step): void {
  const { store } = room
  switch (step.to) {
    case 'taken':
      if (row.outcome === 'unclear') store.attempts.end(row.id, stroke.at, 'taken')
      store.dues.set('follow', message.id, Math.ceil((stroke.at + FOLLOW_AFTER_MS) / FOLLOW_STEP_MS) * FOLLOW_STEP_MS)
      return settleMessage(room, stroke, message.id, step.carried)
    case 'failed':
      return settleMessage(room, stroke, message.id, { delivery: 'failed', error: step })
    case 'queued':
      if (step.inMs > 0) store.dues.set('send', message.id, stroke.at + step.inMs)
      if (step.holdMs && row.sender !== null) store.dues.set('hold', row.sender, stroke.at + step.holdMs)
      return settleMessage(room, stroke, message.id, { delivery: 'queued' })
    case 'checking':
      if (step.absentFrom !== undefined) store.attempts.absentFrom(row.id, step.absentFrom)
      store.dues.set('check', message.id, stroke.at + step.inMs)
      settleMessage(room, stroke, message.id, { delivery: 'checking' })
      return stroke.touch('message', message.id)
    case 'unclear':
      return settleMessage(room, stroke, message.id, { delivery: 'unclear' })
  }
}

/** The gate refused a text that had been taken: it ends here, with the code by which the carrier would have refused it. */
export function failWith(room: Room, stroke: Stroke, message: MessageRow, refusal: Refusal): void {
  const code = refusal.kind === 'opted-out' ? OPTED_OUT : refusal.kind === 'landline' ? NOT_MOBILE : undefined
  const text = refusal.kind === 'wrong-number' ? 'this is marked as a wrong number' : undefined
  room.store.dues.clear('send', message.id)
  room.store.dues.clear('later', message.id)
  settleMessage(room, stroke, message.id, { delivery: 'failed', error: { code, text } })
}
