/** What the reader mends every half minute: two live tasks of one voter, chats whose desk has gone, chats that nobody wrote down as completed, offers that were declined a while ago. */
import pLimit from 'p-limit'
import { offlineActivity } from '../../../contract/settings.ts'
import type { TeamTask } from '../exchange.ts'
import { changePaper, voterPaper } from '../papers.ts'
import { withFacts } from '../placing/find.ts'
import { withEnded } from '../placing/shown.ts'
import { isOver, type TeamWorld } from '../world.ts'
import { settleDoubles } from './doubles.ts'
import { openRescue, type IsAnswered } from './rescue.ts'

/** So long a worker is not offered again what they declined. */
const declinedMs = 60_000
const recordsAtOnce = 8

/** What was mended in one round, for the journal. `doubles`, `rescued`: SIDs of the tasks that ended by it. `desks`: how many are at work. */
export type Mended = { readonly doubles: readonly string[]; readonly rescued: readonly string[]; readonly desks: number }

const isWaiting = ({ state }: TeamTask): boolean => state === 'pending' || state === 'reserved'

/** @returns one round; called again and again while this desk is the reader. It may be broken off anywhere: the next one goes on. */
export function openSweep(world: TeamWorld, isAnswered: IsAnswered): () => Promise<Mended> {
  const rescue = openRescue(world, isAnswered)
  /** What a list without facts was asked about: whose task it is never changes. */
  const told = new Map<string, TeamTask>()
  const declinedSince = new Map<string, number>()
  const recorded = new Set<string>()

  return async () => {
    const live = await known(await world.exchange.tasks('live'))
    const doubles: string[] = []
    const ours = live.filter(({ facts }) => facts?.us === world.office.sender)
    const voters = ours.map(({ facts }) => facts!.conv)
    for (const person of new Set(voters.filter((each, place) => voters.indexOf(each) !== place))) {
      doubles.push(...(await settleDoubles(world, person, ours.filter(({ facts }) => facts!.conv === person))))
    }
    await forgive(live)
    await record(await world.exchange.tasks('ended'))
    const workers = await world.exchange.workers()
    const desks = workers.filter(({ activity }) => activity !== offlineActivity).length
    return { doubles, desks, rescued: await rescue(live.filter(({ sid }) => !doubles.includes(sid)), workers) }
  }

  async function known(listed: readonly TeamTask[]): Promise<readonly TeamTask[]> {
    const unknown = listed.filter((each) => each.facts ?? (isWaiting(each) || !told.has(each.sid)))
    for (const task of await withFacts(world, unknown)) told.set(task.sid, task)
    const sids = new Set(listed.map(({ sid }) => sid))
    for (const sid of told.keys()) if (!sids.has(sid)) told.delete(sid)
    return listed.flatMap((task) => (told.has(task.sid) ? [{ ...task, facts: told.get(task.sid)!.facts }] : []))
  }

  /** A desk that ended between completing a chat and saying so leaves it to us: soon nobody can ask the task any more. */
  async function record(ended: readonly TeamTask[]): Promise<void> {
    const completed = ended.filter(({ sid, state, reason }) => state === 'completed' && reason !== 'transferred' && reason !== 'duplicate' && !recorded.has(sid))
    const lane = pLimit(recordsAtOnce)
    await Promise.all((await withFacts(world, completed)).map((task) => lane(async () => {
      if (task.facts?.us !== world.office.sender) return
      await changePaper(world, voterPaper(world, task.facts.conv), (voter) =>
        voter.task?.state === 'live' && voter.task.sid === task.sid ? { ...voter, task: null, upto: withEnded(voter.upto, task) } : undefined,
      )
      recorded.add(task.sid)
    })))
    const sids = new Set(ended.map(({ sid }) => sid))
    for (const sid of recorded) if (!sids.has(sid)) recorded.delete(sid)
  }

  async function forgive(live: readonly TeamTask[]): Promise<void> {
    const declined = live.filter((task) => isWaiting(task) && task.facts!.declined.length > 1)
    for (const sid of declinedSince.keys()) if (!declined.some((task) => task.sid === sid)) declinedSince.delete(sid)
    for (const { sid } of declined) {
      const since = declinedSince.get(sid) ?? world.steady()
      declinedSince.set(sid, since)
      if (world.steady() - since < declinedMs) continue
      const task = await world.exchange.task(sid)
      if (task?.facts && !isOver(task)) await world.exchange.changeTask(sid, { ...task.facts, declined: ['-'] }, task.version)
      declinedSince.delete(sid)
    }
  }
}
