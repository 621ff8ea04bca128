/** The seconds in which the first text of a chat can be taken back before it goes. Where people talk already, none waits. */
import type { MessageRow } from '../../../store/rows/messages.ts'
import type { Context } from '../../core/context.ts'
import type { Stroke } from '../../core/ledger.ts'
import { recalled } from '../failures/failures.ts'

/** So many texts of a chat are looked at to know whether it has begun; whoever took more back than that is texting. */
export const firstTexts = 20

/** @param texts the first of the chat */
export const isFirstContact = (texts: readonly Pick<MessageRow, 'errorText'>[]): boolean => texts.length < firstTexts && texts.every(({ errorText }) => errorText === recalled)

/** Lets a text wait that was just put into the outbox. */
export function letUndo({ store, settings }: Context, stroke: Stroke, messageId: string): void {
  const { undoSeconds } = settings().rules
  if (undoSeconds > 0) store.dues.set('undo', messageId, stroke.at + undoSeconds * 1_000)
}
