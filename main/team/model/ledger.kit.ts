/** What really happened in the model, as nobody in it knows it, and what is held against it at the end. */
import type { Doc } from '../exchange.ts'
import { Voter } from '../records.ts'
import { endedKeptMs, startsAt, type Carrier, type Task } from './carrier.kit.ts'
import type { Reply } from '../placing/place.ts'

export function openLedger(carrier: Carrier) {
  /** By task the messages that its agent had before them when it was completed. */
  const shown = new Map<string, ReadonlySet<string>>()
  const changes = new Set<string>()
  const promised = new Map<string, string>()
  const brokenPromises: string[] = []
  const faults: unknown[] = []
  /** Follow-ups that the team was left with: when somebody is to come back, and when that began. */
  const left: { readonly person: string; readonly since: number; readonly followAt: number }[] = []

  carrier.watchers.push((name, before, after) => {
    if (name.startsWith('v.')) watchPromise(before && Voter.parse(before), Voter.parse(after), after)
  })

  /** A promise goes only when its reply has become a task of whom it was given to, when it is changed, or when a later one takes its place. */
  function watchPromise(before: Voter | undefined, after: Voter, written: Doc['data']): void {
    const route = before?.route
    if (!route || (after.route?.msg === route.msg && after.route.to === route.to)) return
    if (changes.has(route.msg) || (after.route && after.route.msg !== route.msg)) return
    const made = after.task?.state === 'live' ? carrier.row(after.task.sid) : undefined
    if (made?.facts.kind === 'reply' && made.facts.owner === (route.to === 'any' ? 'none' : route.to)) return
    brokenPromises.push(`${route.msg} ${JSON.stringify(written)}`)
  }

  const all = (): Task[] => [...carrier.tasks.values()].map(({ now }) => now)

  /** It rang as a reply twice, or came up again after it was answered. An agent who takes a chat over gets what it holds, also while its holder completes it. */
  function isDouble(holding: readonly Task[]): boolean {
    // A chat that was handed on has its messages in each of its tasks, and is as old as the first.
    const held = holding.filter(({ reason }) => reason !== 'transferred')
    const first = Math.min(...holding.filter(({ reason }) => reason === 'transferred').map(({ madeAt }) => madeAt))
    const begun = ({ madeAt, facts }: Task): number => (facts.kind === 'reply' || facts.kind === 'open' ? madeAt : Math.min(madeAt, first))
    const isAgain = (task: Task): boolean => held.some((other) => other !== task && other.state === 'completed' && other.endedAt! < begun(task))
    return held.filter(({ facts }) => facts.kind === 'reply').length > 1 || held.some(isAgain)
  }

  return {
    shown, changes, promised, brokenPromises, faults, left,
    textedAt: new Map<string, number>(),
    /** No chat is live, and each message has been in one. */
    isAtRest(messages: readonly Reply[]): boolean {
      const placed = new Set([...carrier.tasks.values()].flatMap(({ ever }) => [...ever.keys()]))
      return all().every(carrier.isOver) && messages.every(({ sid }) => placed.has(sid.slice(-12)))
    },
    /** @returns what is wrong now that all is at rest */
    judge(messages: readonly Reply[]) {
      const holding = new Map<string, Task[]>()
      for (const task of all()) for (const sid of carrier.tasks.get(task.sid)!.ever.keys()) holding.set(sid, [...(holding.get(sid) ?? []), task])
      const short = (sid: string): string => sid.slice(-12)
      const isAnswered = ({ sid }: Reply): boolean => (holding.get(short(sid)) ?? []).some((task) => task.state === 'completed' && shown.get(task.sid)?.has(short(sid)))
      // An agent who comes back after so long that nothing is listed any more opens their chat again.
      const twins = all().filter((task) => all().some((other) => other.sid < task.sid && other.facts.claim === task.facts.claim && task.madeAt <= (other.endedAt ?? Infinity) + endedKeptMs))
      const live = all().filter((task) => !carrier.isOver(task))
      const hasPlace = ({ sid, state }: Task): boolean =>
        state === 'pending' || carrier.offersOf(sid).some((offer) => offer.state === (state === 'reserved' ? 'pending' : 'accepted'))
      const records = [...carrier.docs].flatMap(([name, { data }]) => (name.startsWith('v.') ? [Voter.parse(data)] : []))
      const routes = new Set(records.flatMap(({ route }) => route?.msg ?? []))
      return {
        lost: messages.filter((each) => !isAnswered(each)).map(({ sid }) => sid),
        doubles: [
          ...messages.filter(({ sid }) => isDouble(holding.get(short(sid)) ?? [])).map(({ sid }) => sid),
          ...twins.map(({ sid }) => sid),
        ],
        unowned: live.filter((task) => !hasPlace(task)).map(({ sid }) => sid),
        live: live.map(({ sid }) => sid),
        brokenPromises: [...brokenPromises, ...[...routes].filter((msg) => !promised.has(msg))],
        /** Nobody took a chat with them since that has this follow-up, or an earlier one in its place. */
        orphans: left.filter(({ person, since, followAt }) => !all().some((task) => task.facts.conv === person && task.state === 'completed' && task.endedAt! - startsAt >= since && (task.facts.follow_at ?? Infinity) <= followAt)),
        faults,
      }
    },
  }
}
export type Ledger = ReturnType<typeof openLedger>
