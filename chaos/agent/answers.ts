/** The agent's answers where the desk asks: whether a text went out of which nobody knows, whether one that has waited for long should still go. */
import type { Chance } from '../core/chance.ts'
import type { DeskText } from '../core/facts.ts'
import type { NewDeed } from './deeds.ts'

/** What the agent does with a question, or with a text that they put off themselves. `leave`: they look at it later. */
export type Word = 'again' | 'arrived' | 'now' | 'withdraw' | 'leave'

/** What the window's buttons say for each. */
export const buttons: Readonly<Record<Exclude<Word, 'leave'>, string>> = { again: 'Send again', arrived: 'Leave it as sent', now: 'Send it', withdraw: 'Don’t send' }

const onUnclear: Partial<Record<Word, number>> = { again: 40, arrived: 35, leave: 25 }
const onWaiting: Partial<Record<Word, number>> = { now: 55, withdraw: 25, leave: 20 }

/** Whether the desk waits for the agent's word on it. */
export const asks = ({ delivery, askedAt }: DeskText): boolean => delivery === 'unclear' || (delivery === 'queued' && askedAt !== null)

/** Everything that the agent may say something to. */
export const questionsIn = (texts: readonly DeskText[]): readonly DeskText[] => texts.filter((text) => asks(text) || (text.delivery === 'queued' && text.isPutOff === 1))

export const deedOf = (word: Exclude<Word, 'leave'>, messageId: string) =>
  (word === 'now' || word === 'withdraw' ? { kind: word, messageId } : { kind: 'decide', messageId, wasSent: word === 'arrived' }) satisfies NewDeed

export const wordOn = ({ delivery }: DeskText, chance: Chance): Word => chance.weighted(delivery === 'unclear' ? onUnclear : onWaiting)
