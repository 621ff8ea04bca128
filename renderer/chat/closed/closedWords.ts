/** What is said above a conversation that is only read. Pure. */
import type { PastTask } from '../../../contract/model.ts'
import { clockTime, pastDay } from '../../words/times.ts'
import { closedChatWords as words } from '../words.ts'

/** `Closed today at 2:02 PM: Registration help.` Of one that is not over, or of none, that it is only read. */
export function closedWords(task: Pick<PastTask, 'state' | 'completedAt' | 'disposition'> | undefined, now: number): string {
  if (task?.state !== 'completed' || task.completedAt === undefined) return words.reading
  const { completedAt, disposition: outcome } = task
  const when = { ...pastDay(completedAt, now), time: clockTime(completedAt) }
  return outcome === undefined ? words.closedWithoutOutcome(when) : words.closed({ ...when, outcome })
}
