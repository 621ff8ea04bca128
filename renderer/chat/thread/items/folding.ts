/** Which messages of a conversation belong to which of its chats, and what a folded one is called. Pure. */
import type { PastTask } from '../../../../contract/model.ts'
import type { Disposition } from '../../../../contract/settings.ts'
import { dispositionNameIn } from '../../../words/dispositions.ts'
import { dayName } from '../../../words/times.ts'
import { threadWords as words } from '../words.ts'

/** The chat that a message belongs to: the one that began last before it, unless that one had ended by then. */
export function ownerOf(tasks: readonly PastTask[], seq: number): PastTask | undefined {
  const begun = tasks.filter(({ fromSeq }) => fromSeq <= seq)
  const last = begun.reduce<PastTask | undefined>((latest, task) => (latest && latest.fromSeq >= task.fromSeq ? latest : task), undefined)
  return last && (last.toSeq === undefined || seq <= last.toSeq) ? last : undefined
}

/** `October 12: Registration help, 6 messages`. */
export function foldedWords({ createdAt, disposition, messages }: PastTask, list: readonly Disposition[], now: number): string {
  const day = dayName(createdAt, now)
  return disposition === undefined ? words.foldedWithoutOutcome({ day, count: messages }) : words.folded({ day, outcome: dispositionNameIn(list, disposition), count: messages })
}
