/** What is said above a conversation that is only read. Pure. */
import type { PastTask } from '../../../contract/model.ts'
import type { Disposition } from '../../../contract/settings.ts'
import { dispositionNameIn } from '../../words/dispositions.ts'
import { clockTime, pastDay } from '../../words/times.ts'
import { closedChatWords as words } from '../words.ts'

/** `Closed today at 2:02 PM: Registration help.` Of one that is not over, or of none, that it is only read. */
export function closedWords(task: Pick<PastTask, 'state' | 'completedAt' | 'disposition'> | undefined, list: readonly Disposition[], now: number): string {
  if (task?.state !== 'completed' || task.completedAt === undefined) return words.reading
  const { completedAt, disposition } = task
  const when = { ...pastDay(completedAt, now), time: clockTime(completedAt) }
  return disposition === undefined ? words.closedWithoutOutcome(when) : words.closed({ ...when, outcome: dispositionNameIn(list, disposition) })
}
