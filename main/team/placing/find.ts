/** Whether the task of a claim exists already. TaskRouter's tasks have no key that is unique, so each carries the claim under which it was made. */
import pLimit from 'p-limit'
import type { TeamTask } from '../exchange.ts'
import type { TeamWorld } from '../world.ts'

/** The list of tasks shows a change so much later at the most. Ms. */
const listLateMs = 4_000
const atOnce = 8

/**
 * Looks among live tasks, and then, once the list shows what ended before that, among ended ones: a task may have been made, accepted and
 * completed before anybody knew that it was made, and made again it would ring twice. TaskRouter keeps ended tasks for five minutes.
 * @returns the oldest; none that ended as a double or was canceled, unless another has taken its place: nobody has answered those
 */
export async function findTask(world: TeamWorld, claim: string): Promise<TeamTask | undefined> {
  const live = await withClaim(world, claim, 'live')
  if (live) return live
  await world.pause(listLateMs)
  return withClaim(world, claim, 'ended')
}

async function withClaim(world: TeamWorld, claim: string, which: 'live' | 'ended'): Promise<TeamTask | undefined> {
  const listed = await world.exchange.tasks(which)
  const told = await withFacts(world, listed.filter(({ state, reason }) => reason !== 'duplicate' && (state !== 'canceled' || reason === 'transferred')))
  return told.filter(({ facts }) => facts?.claim === claim).toSorted((a, b) => b.ageMs - a.ageMs)[0]
}

/** The tasks with what they carry: each is asked for of which the list does not tell. Those that are gone meanwhile are left out. */
export async function withFacts(world: TeamWorld, tasks: readonly TeamTask[]): Promise<readonly TeamTask[]> {
  const lane = pLimit(atOnce)
  const told = await Promise.all(tasks.map((task) => lane(() => (task.facts ? Promise.resolve(task) : world.exchange.task(task.sid)))))
  return told.filter((task) => task !== undefined)
}
