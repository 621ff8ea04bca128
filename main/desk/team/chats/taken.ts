/** What an agent is told whose chat is a colleague's now. */
import { Voter, voterName } from '../../../team/records.ts'
import type { TeamWorld } from '../../../team/world.ts'

/** Whose a voter's chat is now, and why where they said so. */
export async function takenBy({ exchange, office }: TeamWorld, phone: string): Promise<{ readonly by?: string; readonly why?: string }> {
  const { task } = Voter.parse((await exchange.readDoc(voterName(office.sender, phone)))?.data ?? {})
  const facts = task?.state === 'live' ? (await exchange.task(task.sid))?.facts : undefined
  if (facts?.kind !== 'open' || facts.from === undefined) return {}
  return { by: facts.from, ...(facts.note && { why: facts.note }) }
}
