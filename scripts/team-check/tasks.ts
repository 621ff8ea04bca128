/** What is assumed of TaskRouter's tasks and their lists. */
import { setTimeout as pause } from 'node:timers/promises'
import { rowsOf, textIn } from './account.ts'
import { confirmed, different, either, open, type Item } from './item.ts'
import { until, type Stage } from './stage.ts'

/** As in main/team/placing/make.ts and find.ts. */
const listLateMs = 4_000
const landedMs = 25_000

const listed = async ({ carrier, at }: Stage, sid: string) => rowsOf(await carrier.sure('GET', `${at}/Tasks`, { PageSize: 1000 }), 'tasks').find((row) => row['sid'] === sid)

export const taskItems: readonly Item[] = [
  {
    name: 'list-delay',
    says: 'A task is in the list of tasks 4 seconds after it was made.',
    async look(stage) {
      const begun = performance.now()
      const task = await stage.task()
      const row = await until(15_000, () => listed(stage, task.sid))
      return row ? either(performance.now() - begun <= listLateMs, `after ${Math.round(performance.now() - begun)} ms`) : different('not within 15 s')
    },
  },
  {
    name: 'list-attributes',
    says: 'A list of tasks carries their attributes. (Where it does not, each is asked for by itself.)',
    async look(stage) {
      const task = await stage.task({ claim: 'seen' })
      const row = await until(15_000, () => listed(stage, task.sid))
      return either(textIn(row, 'attributes').includes('seen'), `the row has ${row?.['attributes'] === undefined ? 'none' : 'them'}`)
    },
  },
  {
    name: 'landing',
    says: 'A request to make a task that was left is done within 25 seconds, or never.',
    async look(stage, isQuick) {
      if (isQuick) return open('it takes a minute')
      const claims = Array.from({ length: 10 }, (_, each) => `left ${each}`)
      await Promise.all(claims.map((claim, each) => abandon(stage, claim, 5 + each * 10)))
      const begun = performance.now()
      const seen = new Map<string, number>()
      while (performance.now() - begun < 60_000) {
        for (const row of rowsOf(await stage.carrier.sure('GET', `${stage.at}/Tasks`, { PageSize: 1000 }), 'tasks')) {
          const claim = claims.find((each) => textIn(row, 'attributes').includes(`"${each}"`))
          if (claim !== undefined && !seen.has(claim)) seen.set(claim, performance.now() - begun)
        }
        await pause(500)
      }
      const latest = Math.max(0, ...seen.values())
      return either(latest <= landedMs, `${seen.size} of ${claims.length} were done, the last seen after ${Math.round(latest / 1000)} s`)
    },
  },
  {
    name: 'stale-version',
    says: 'A task is not completed with an ETag of before: 412.',
    async look(stage) {
      const { worker, task, offer } = await offered(stage)
      if (offer === undefined) return open('no offer came')
      await stage.answer(worker, offer, 'accepted')
      const { status } = await stage.carrier.ask('POST', `${stage.at}/Tasks/${task.sid}`, { AssignmentStatus: 'completed', Reason: 'check' }, { ifMatch: task.etag })
      const fresh = await stage.one(task)
      const second = await stage.carrier.ask('POST', `${stage.at}/Tasks/${task.sid}`, { AssignmentStatus: 'completed', Reason: 'check' }, { ifMatch: fresh.etag })
      return either(status === 412 && second.status === 200, `with the old one ${status}, with the present one ${second.status}`)
    },
  },
  {
    name: 'wrapping-attributes',
    says: 'The attributes of a task in wrapping may be changed.',
    async look(stage) {
      const { worker, task, offer } = await offered(stage)
      if (offer === undefined) return open('no offer came')
      await stage.answer(worker, offer, 'accepted')
      await stage.carrier.sure('POST', `${stage.at}/Tasks/${task.sid}`, { AssignmentStatus: 'wrapping' })
      const { status, code } = await stage.carrier.ask('POST', `${stage.at}/Tasks/${task.sid}`, { Attributes: JSON.stringify({ owner: 'none', declined: ['-'], more: true }) })
      return either(status === 200, `${status}${code === undefined ? '' : ` with ${code}`}`)
    },
  },
  {
    name: 'ended-attributes',
    says: 'The attributes of a task that has ended may not be changed: 400 with 20001, or 404 once it is gone.',
    async look(stage) {
      const task = await stage.task()
      await stage.carrier.sure('POST', `${stage.at}/Tasks/${task.sid}`, { AssignmentStatus: 'canceled', Reason: 'check' })
      const { status, code } = await stage.carrier.ask('POST', `${stage.at}/Tasks/${task.sid}`, { Attributes: '{}' })
      return either((status === 400 && code === 20001) || status === 404, `${status} with ${code ?? 'no code'}`)
    },
  },
  {
    name: 'ended-list',
    says: 'A task that was completed stays listed as completed for five minutes.',
    async look(stage, isQuick) {
      const { worker, task, offer } = await offered(stage)
      if (offer === undefined) return open('no offer came')
      await stage.answer(worker, offer, 'accepted')
      await stage.carrier.sure('POST', `${stage.at}/Tasks/${task.sid}`, { AssignmentStatus: 'completed', Reason: 'check' })
      const isThere = async (): Promise<boolean> => rowsOf(await stage.carrier.sure('GET', `${stage.at}/Tasks`, { AssignmentStatus: 'completed', PageSize: 1000 }), 'tasks').some((row) => row['sid'] === task.sid)
      if (!isQuick) await pause(270_000)
      const found = await until(10_000, async () => ((await isThere()) ? true : undefined))
      if (!found) return different('it is not among them')
      return isQuick ? open('it is there at first; the five minutes were not waited for') : confirmed('after four and a half minutes')
    },
  },
  {
    name: 'limits',
    says: 'TaskRouter says in each answer how much may be asked (X-Rate-Limit-Limit, -Remaining, -Config).',
    async look({ carrier, at }) {
      const { headers } = await carrier.sure('GET', `${at}/Tasks`, { PageSize: 1 })
      const told = ['limit', 'remaining', 'config'].map((name) => `${name} ${headers.get(`x-rate-limit-${name}`) ?? 'untold'}`).join(', ')
      return either(headers.has('x-rate-limit-limit') && headers.has('x-rate-limit-remaining'), told)
    },
  },
]

/** A task and whoever is offered it. */
export async function offered(stage: Stage) {
  const worker = await stage.worker()
  const task = await stage.task()
  return { worker, task, offer: await stage.offer(worker, task) }
}

/** Leaves a request before its answer can have come. */
async function abandon(stage: Stage, claim: string, afterMs: number): Promise<void> {
  await stage.task({ claim }, {}, AbortSignal.timeout(afterMs)).catch(() => undefined)
}
