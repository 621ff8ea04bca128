/** What is said above a conversation that is only read. Pure. */
import type { PastTask } from '../../../contract/model.ts'
import { dispositionWords, noDisposition } from '../../words/dispositions.ts'
import { clockTime, dayName } from '../../words/times.ts'

/** `Closed today at 2:02 PM: Registration help.` Of one that is not over, or of none, that it is only read. */
export function closedWords(task: Pick<PastTask, 'state' | 'completedAt' | 'disposition'> | undefined, now: number): string {
  if (task?.state !== 'completed' || task.completedAt === undefined) return 'You are reading this conversation. Nothing in it is marked as read.'
  const day = dayName(task.completedAt, now)
  const when = /^(Today|Yesterday)$/.test(day) ? day.toLowerCase() : `on ${day}`
  return `Closed ${when} at ${clockTime(task.completedAt)}: ${task.disposition ? dispositionWords[task.disposition] : noDisposition.within}.`
}
