/** Who gets the chat when a voter replies (options two and three): written before the text leaves, kept by whoever finds the reply its task. */
import { blankPaper, changePaper, openPaper, voterPaper, writePaper, type Held } from '../papers.ts'
import { ttl, type Voter } from '../records.ts'
import { carrierSeconds, isOver, type TeamWorld } from '../world.ts'
import type { HeldElsewhere } from './claim.ts'
import { holderOf } from './holder.ts'

export type Promised = {
  readonly person: string
  /** A worker, or anybody. */
  readonly to: string
  /** The id of the text to which the reply is awaited. */
  readonly msg: string
  /** Somebody else has a chat with them, and the agent wants it all the same. */
  readonly anyway?: boolean
}

const daySeconds = 24 * 3_600

/** @returns `held`: nothing was promised, somebody else has a live chat with them. The same call again does no harm. */
export async function promiseReply(world: TeamWorld, { person, to, msg, anyway }: Promised): Promise<{ readonly kind: 'promised' } | HeldElsewhere> {
  const paper = voterPaper(world, person)
  // Most have never been texted, so that this one request does.
  for (let record: Held<Voter> = blankPaper(paper); ; record = await openPaper(world, paper)) {
    const elsewhere = anyway ? undefined : await heldElsewhere(world, record.is)
    if (elsewhere) return elsewhere
    const { workerId, name } = world.me
    const at = carrierSeconds(world)
    // By setting it never ends; then it holds as long as the record of the voter does.
    const seconds = world.office.rules.routeDays * daySeconds || ttl.voter
    const route = { to, by: workerId, msg, until: at + seconds }
    if ((await writePaper(world, paper, { ...record.is, route, touch: { wk: workerId, name, at } }, record.version)) !== 'changed') return { kind: 'promised' }
  }
}

/**
 * Gives a promise to somebody else, or takes it back.
 * @param to undefined: the reply is nobody's
 * @returns `over`: the reply came and is a task now, or the promise ran out, or a later one has taken its place
 */
export async function changePromise(world: TeamWorld, { person, msg, to }: { readonly person: string; readonly msg: string; readonly to: string | undefined }): Promise<'changed' | 'over'> {
  let isThere = false
  const { route, task } = await changePaper(world, voterPaper(world, person), (voter) => {
    isThere = voter.route?.msg === msg
    if (voter.route?.msg !== msg || voter.route.to === to) return undefined
    return { ...voter, route: to === undefined ? null : { ...voter.route, to } }
  })
  // Taken back by an earlier call whose answer was lost.
  const isNowhere = to === undefined && route === null && task === null
  return isThere || isNowhere ? 'changed' : 'over'
}

async function heldElsewhere(world: TeamWorld, voter: Voter): Promise<HeldElsewhere | undefined> {
  const live = voter.task?.state === 'live' ? await world.exchange.task(voter.task.sid) : undefined
  const by = live && !isOver(live) ? await holderOf(world, live, voter) : undefined
  return live && by && by.workerId !== world.me.workerId ? { kind: 'held', taskSid: live.sid, by } : undefined
}
