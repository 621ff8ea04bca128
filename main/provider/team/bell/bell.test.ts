/** The doorbell at the practice carrier's event bridge: heard at once, renewed, silent, odd and broken. */
import { afterEach, describe, expect, it, onTestFinished } from 'vitest'
import { account, at, startSandbox } from '../../provider.kit.ts'
import type { Ring } from '../../../team/access.ts'
import type { Time } from '../../../time/time.ts'
import { openExchange } from '../exchange.ts'
import { agent, openTeam } from '../team.kit.ts'
import { openBell, type BellOptions } from './bell.ts'
import { ringIn } from './rings.ts'

const sandbox = await startSandbox()
const { baseUrl } = sandbox
const team = await openTeam(sandbox)
const setClock = (aheadMs: number) => fetch(`${baseUrl}/practice/clock`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ aheadMs }) })
const connections = async (): Promise<number> =>
  ((await (await fetch(`${baseUrl}/practice/rings`)).json()) as { requests: { outcome: unknown }[] }).requests.filter(({ outcome }) => outcome === 101).length
afterEach(() => setClock(0))

/** Listens as a worker; what rang, and how the connection was told. */
async function listen(workerSid: string, over: Partial<BellOptions> = {}) {
  const rings: Ring[] = []
  const states: boolean[] = []
  const bell = openBell(agent, {
    baseUrl, workerSid, workspaceSid: team.found.office.ws, now: team.exchange.now, ring: (ring) => void rings.push(ring), onState: (state) => void states.push(state), ...over,
  })
  onTestFinished(() => bell?.stop())
  await expect.poll(() => states).toEqual([true])
  return { rings, states, stop: () => bell?.stop() }
}

/** A time that goes by only when it is told to. */
function handTime(): { readonly time: Time; pass(ms: number): void } {
  let now = 0
  const waiting = new Set<{ readonly at: number; readonly work: () => void }>()
  return {
    time: {
      now: () => Date.now(),
      steady: () => now,
      after(ms, work) {
        const each = { at: now + ms, work }
        waiting.add(each)
        return () => void waiting.delete(each)
      },
    },
    pass(ms) {
      now += ms
      for (const each of waiting) {
        if (each.at > now) continue
        waiting.delete(each)
        each.work()
      }
    },
  }
}

describe('the bell', () => {
  it('rings at an offer, and names the task', async () => {
    const ana = await team.join({ name: 'Within' })
    const { rings } = await listen(ana)
    const task = await team.reply({ owner: ana })
    await expect.poll(() => rings).toContainEqual({ about: 'reservation', taskSid: task.sid })
    await team.exchange.changeTask(task.sid, task.facts!, (await team.exchange.task(task.sid))!.version)
    await team.exchange.setActivity(ana, 'away')
    await expect.poll(() => rings).toContainEqual({ about: 'worker' })
  })

  it('says nothing in a silence, rings at what nobody knows, and comes back when it broke', async () => {
    const ana = await team.join({ name: 'Weather' })
    const { rings, states } = await listen(ana)
    await sandbox.faults({ name: 'bell-silent', count: 1 })
    const unheard = await team.reply({ owner: ana })
    await sandbox.faults({ name: 'bell-odd', count: 1 })
    const heard = await team.reply({ owner: ana })
    await expect.poll(() => rings).toEqual([{ about: 'worker' }, { about: 'reservation', taskSid: heard.sid }])
    expect(rings).not.toContainEqual({ about: 'reservation', taskSid: unheard.sid })
    await sandbox.faults({ name: 'bell-drop', count: 1 })
    await team.reply({ owner: ana })
    await expect.poll(() => states).toEqual([true, false, true])
    const again = await team.reply({ owner: ana })
    await expect.poll(() => rings).toContainEqual({ about: 'reservation', taskSid: again.sid })
    await team.exchange.setActivity(ana, 'away')
  })

  it('is let in again after it was refused', async () => {
    await sandbox.faults({ name: 'error-before', value: 503, endpoint: 'bell', count: 1 })
    await listen(await team.join({ name: 'Refused' }))
  })

  it('is not there for an account that has no key to sign with', () => {
    const never = (): never => expect.unreachable()
    expect(openBell(account, { baseUrl, workerSid: 'WK1', workspaceSid: 'WS1', now: () => undefined, ring: never, onState: never })).toBeUndefined()
  })

  it('keeps still after it was stopped', async () => {
    const ana = await team.join({ name: 'Hung up' })
    const { rings, states, stop } = await listen(ana)
    const other = await team.join({ name: 'Witness' })
    const witness = await listen(other)
    stop()
    const task = await team.reply({ owner: ana })
    await team.reply({ owner: other })
    await expect.poll(() => witness.rings.length).toBeGreaterThan(0)
    expect([rings, states]).toEqual([[], [true]])
    await team.exchange.endTask(task.sid, 'canceled', 'test')
  })
})

describe('a connection', () => {
  it('is taken for dead after thirty seconds of silence, and made again', async () => {
    const { time, pass } = handTime()
    const { states } = await listen(await team.join({ name: 'Silence' }), { time })
    pass(29_000)
    expect(states).toEqual([true])
    pass(1000)
    await expect.poll(() => states).toEqual([true, false])
    pass(1300)
    await expect.poll(() => states).toEqual([true, false, true])
  })

  it('is another after fifty minutes, with a token of its own, and nothing is missed meanwhile', async () => {
    const ana = await team.join({ name: 'Renewal' })
    const { time, pass } = handTime()
    const beat = time.after
    // Frames come in real time, and this time stands still: nobody is taken for dead.
    const patient: Time = { ...time, after: (ms, work) => (ms === 30_000 ? () => undefined : beat(ms, work)) }
    const { states, rings } = await listen(ana, { time: patient })
    const before = await connections()
    pass(60_000)
    pass(48 * 60_000)
    expect(await connections()).toBe(before)
    pass(60_000)
    await expect.poll(connections).toBe(before + 1)
    const task = await team.reply({ owner: ana })
    await expect.poll(() => rings).toContainEqual({ about: 'reservation', taskSid: task.sid })
    expect(states).toEqual([true])
  })

  it('has a token by the carrier’s clock, however wrong this machine’s is', async () => {
    await setClock(7_200_000)
    const exchange = openExchange(agent, at(baseUrl), team.found)
    const [{ id } = { id: '' }] = await exchange.workers()
    await listen(id, { now: exchange.now })
  })

  it('ends when the same worker listens elsewhere', async () => {
    const ana = await team.join({ name: 'Twice' })
    const { time } = handTime()
    const first = await listen(ana, { time })
    await listen(ana)
    await expect.poll(() => first.states).toEqual([true, false])
  })
})

describe('a frame', () => {
  const sid = `WT${'a'.repeat(32)}`
  it.each([
    [{ event_type: 'init', payload: {} }, 'hello'],
    [{ event_type: 'reservation.created', payload: { sid: 'WR1', task: { sid } } }, { about: 'reservation', taskSid: sid }],
    [{ event_type: 'reservation.created', payload: { task_sid: sid } }, { about: 'reservation', taskSid: sid }],
    [{ event_type: 'reservation.created', payload: { sid, task: { sid: 'WTx' } } }, { about: 'reservation' }],
    [{ event_type: 'reservation.unheard', payload: null }, { about: 'reservation' }],
    [{ event_type: 'task.updated', payload: { sid } }, { about: 'task', taskSid: sid }],
    [{ event_type: 'task.updated', payload: { sid: { toString: 1 } } }, { about: 'task' }],
    [{ event_type: 'task.completed', payload: { sid } }, { about: 'task', taskSid: sid, isOver: true }],
    [{ event_type: 'reservation.rescinded', payload: { task_sid: sid } }, { about: 'reservation', taskSid: sid, isOver: true }],
    [{ event_type: 'worker.activity.update', payload: [] }, { about: 'worker' }],
    [{ event_type: 'weather.update', payload: {} }, undefined],
    [{ event_type: 5 }, undefined],
    [null, undefined],
    ['init', undefined],
  ])('%j rings as %j', (frame, ring) => expect(ringIn(JSON.stringify(frame))).toEqual(ring))

  it.each(['', ' ', '{', 'undefined'])('“%s” is none', (frame) => expect(ringIn(frame)).toBeUndefined())
})
