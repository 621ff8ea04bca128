/** A team's exchange over HTTP with the practice carrier. Every request here is held against Twilio's description. */
import { afterAll, describe, expect, it } from 'vitest'
import { account, at, carrierThat, sendJson, startSandbox } from '../provider.kit.ts'
import { openExchange } from './exchange.ts'
import { expectAllAsDescribed, openTeam, reply } from './team.kit.ts'

const sandbox = await startSandbox()
const team = await openTeam(sandbox)
const { exchange } = team
afterAll(() => expectAllAsDescribed(sandbox), 120_000)

describe('documents', () => {
  const { readDoc, createDoc, writeDoc, removeDoc } = exchange

  it('are made once, and read with their age by the carrier’s clock', async () => {
    expect(await readDoc('v.1.1')).toBeUndefined()
    const made = await createDoc('v.1.1', { task: null }, 60)
    expect(made).toMatchObject({ name: 'v.1.1', data: { task: null } })
    expect(await createDoc('v.1.1', {}, 60)).toBe('exists')
    const read = await readDoc('v.1.1')
    expect(read).toMatchObject({ data: { task: null }, version: (made as { version: string }).version })
    expect(read?.ageMs).toBeLessThan(10_000)
    expect(Math.abs((exchange.now() ?? 0) - Date.now())).toBeLessThan(5000)
  })

  it('are written by the version that was read, and by no other', async () => {
    const made = await createDoc('v.1.2', { n: 1 }, 60)
    const { version } = made as { version: string }
    const written = await writeDoc('v.1.2', { n: 2 }, version, 60)
    expect(written).toMatchObject({ data: { n: 2 } })
    expect((written as { version: string }).version).not.toBe(version)
    expect(await writeDoc('v.1.2', { n: 3 }, version, 60)).toBe('changed')
    expect((await readDoc('v.1.2'))?.data).toEqual({ n: 2 })
    expect(await writeDoc('v.1.none', {}, '0', 60)).toBe('gone')
  })

  it('may have any name of a person', async () => {
    await createDoc('c.whatsapp:+1 / 2?#%', { n: 1 }, 60)
    expect(await readDoc('c.whatsapp:+1 / 2?#%')).toMatchObject({ name: 'c.whatsapp:+1 / 2?#%', data: { n: 1 } })
  })

  it('are gone soon after they are removed, also when they never were', async () => {
    await createDoc('v.1.3', { n: 1 }, 0)
    await removeDoc('v.1.3')
    await removeDoc('v.1.none')
    expect((await readDoc('v.1.3'))?.data ?? {}).toEqual({})
    await expect.poll(() => readDoc('v.1.3')).toBeUndefined()
  })
})

describe('tasks', () => {
  it('are made with their facts, and changed by the version that was read', async () => {
    const made = await team.reply({ conv: '+14155550001', extra: 1 }, { since: Date.parse('2026-01-02T03:04:05Z'), priority: 3 })
    expect(made).toMatchObject({ state: 'pending', priority: 3, facts: { conv: '+14155550001', extra: 1 }, reason: undefined })
    expect(await exchange.task(made.sid)).toEqual({ ...made, ageMs: expect.any(Number) })
    const changed = await exchange.changeTask(made.sid, reply({ sids: ['a', 'b'] }), made.version)
    expect(changed).toMatchObject({ sid: made.sid, facts: { sids: ['a', 'b'] } })
    expect(await exchange.changeTask(made.sid, reply(), made.version)).toBe('changed')
    expect(await exchange.endTask(made.sid, 'canceled', 'test', made.version)).toBe('changed')
    expect(await exchange.endTask(made.sid, 'canceled', 'test', (changed as { version: string }).version)).toBe('done')
    expect(await exchange.task(made.sid)).toMatchObject({ state: 'canceled', reason: 'test' })
    expect(await exchange.changeTask(made.sid, reply(), (await exchange.task(made.sid))!.version)).toBe('over')
    expect(await exchange.endTask(made.sid, 'completed', 'test')).toBe('over')
    expect(await exchange.prioritize(made.sid, 9)).toBe('over')
  })

  it('that are not there are gone', async () => {
    const sid = `WT${'0'.repeat(32)}`
    expect(await exchange.task(sid)).toBeUndefined()
    expect(await exchange.changeTask(sid, reply(), '0')).toBe('gone')
    expect(await exchange.endTask(sid, 'completed', 'test')).toBe('gone')
    expect(await exchange.prioritize(sid, 1)).toBe('gone')
  })

  it('are listed by what they are', async () => {
    const other = await openTeam(sandbox)
    const first = await other.reply({ claim: 'first' }, { since: 2000 })
    const second = await other.reply({ claim: 'second' }, { since: 1000 })
    const third = await other.reply({ claim: 'third' })
    await other.exchange.endTask(third.sid, 'canceled', 'test')
    const claims = async (which: 'live' | 'ended' | 'waiting') => (await other.exchange.tasks(which)).map(({ facts }) => facts?.claim)
    expect(await claims('live')).toEqual(['first', 'second'])
    expect(await claims('waiting')).toEqual(['second', 'first'])
    expect(await claims('ended')).toEqual(['third'])
    expect(await other.exchange.prioritize(second.sid, 5)).toBe('done')
    expect((await other.exchange.task(second.sid))?.priority).toBe(5)
    const [listed] = await other.exchange.tasks('live')
    expect(listed).toMatchObject({ sid: first.sid, version: '' })
    expect(await other.exchange.changeTask(first.sid, reply(), listed!.version)).toBe('changed')
    expect(await other.exchange.endTask(first.sid, 'canceled', 'test', listed!.version)).toBe('changed')
  })

  it('have no facts where the list is bare', async () => {
    const { sid } = await team.reply()
    await sandbox.faults({ name: 'tasklist-bare' })
    expect((await exchange.tasks('live')).find((task) => task.sid === sid)).toMatchObject({ facts: undefined })
    expect((await exchange.task(sid))?.facts).toBeDefined()
  })

  it('may be made or not when the answer is lost, and are found by their claim then', async () => {
    await sandbox.faults({ name: 'drop-after', endpoint: 'task-create', count: 1 })
    await expect(team.reply({ claim: 'lost' })).rejects.toMatchObject({ name: 'CarrierError', trouble: 'unclear' })
    expect((await exchange.tasks('live')).filter(({ facts }) => facts?.claim === 'lost')).toHaveLength(1)
  })

  it('are for somebody else later when it is too much', async () => {
    await sandbox.faults({ name: 'rate-limit', value: 2, endpoint: 'task-create', count: 1 })
    await expect(team.reply()).rejects.toMatchObject({ name: 'CarrierError', trouble: 'passing', code: 20429, retryAfterMs: 2000 })
  })
})

describe('workers and what they are offered', () => {
  it('are told by the desk’s words', async () => {
    const ana = await team.join({ name: 'Ana', isSupervisor: true })
    expect(await exchange.worker(ana)).toMatchObject({ id: ana, name: 'Ana', activity: 'available', available: true, isSupervisor: true, since: expect.any(Number) })
    expect(await exchange.setActivity(ana, 'lunch')).toMatchObject({ activity: 'lunch', available: false })
    expect((await exchange.workers()).find(({ id }) => id === ana)).toMatchObject({ activity: 'lunch' })
    await expect(exchange.setActivity(ana, 'dancing')).rejects.toMatchObject({ name: 'CarrierError', trouble: 'refused' })
    expect(await exchange.worker(`WK${'0'.repeat(32)}`)).toBeUndefined()
  })

  it('take an offer once, and give it back when they take no work', async () => {
    const { exchange: desk, ...other } = await openTeam(sandbox)
    const ana = await other.join({ name: 'Ana' })
    const task = await other.reply()
    const [offer] = await desk.reservations(ana, 'pending')
    expect(offer).toMatchObject({ taskSid: task.sid, workerId: ana, workerName: 'Ana', state: 'pending' })
    expect(await desk.reservations(ana, 'held')).toEqual([])
    expect(await desk.answer(ana, offer!.sid, 'accepted')).toBe('done')
    expect(await desk.answer(ana, offer!.sid, 'rejected')).toBe('over')
    expect(await desk.answer(ana, `WR${'0'.repeat(32)}`, 'accepted')).toBe('over')
    expect(await desk.reservations(ana, 'held')).toMatchObject([{ sid: offer!.sid, state: 'accepted' }])
    const next = await other.reply({ claim: 'c2' })
    expect(await desk.reservationsOf(next.sid)).toMatchObject([{ workerId: ana, state: 'pending' }])
    await desk.setActivity(ana, 'away')
    expect(await desk.reservationsOf(next.sid)).toMatchObject([{ workerId: ana, state: 'over' }])
    expect((await desk.task(next.sid))?.state).toBe('pending')
    expect(await desk.endTask(task.sid, 'completed', 'voted')).toBe('done')
  })

  it('have as much room as was said, and one’s own chats besides', async () => {
    const { exchange: desk, ...other } = await openTeam(sandbox)
    const ana = await other.join({ name: 'Ana', capacity: 1 })
    await other.reply({ claim: 'c1' })
    await other.reply({ claim: 'c2' })
    await other.reply({ claim: 'c3', kind: 'open', owner: ana }, { worker: ana })
    expect(await desk.reservations(ana, 'pending')).toHaveLength(2)
    await desk.setCapacity(ana, 2)
    await expect.poll(() => desk.reservations(ana, 'pending')).toHaveLength(3)
  })
})

describe('a carrier that answers oddly', () => {
  const oddly = async (body: unknown, headers: object = {}) => {
    const baseUrl = await carrierThat((_request, response) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value as string)
      sendJson(response, body)
    })
    return openExchange(account, at(baseUrl), team.found)
  }
  const row = { sid: 'WT1', assignment_status: 'dreaming', attributes: 'no JSON', date_created: '2026-01-02T03:04:05Z', priority: 0 }

  it('has a state that nobody knows, and facts that are none', async () => {
    const odd = await oddly(row, { date: 'Fri, 02 Jan 2026 03:04:15 GMT', etag: 'W/"7"' })
    const task = await odd.task('WT1')
    expect(task).toMatchObject({ state: 'assigned', facts: undefined, version: '7', reason: undefined })
    expect(Math.round(task!.ageMs / 1000)).toBe(10)
  })

  it.each([{}, { ...row, sid: undefined }, { ...row, date_created: 'yesterday' }])('is not understood: %o', async (body) => {
    const odd = await oddly(body)
    await expect(odd.task('WT1')).rejects.toMatchObject({ name: 'CarrierError', trouble: 'passing' })
    await expect(odd.makeTask({ facts: reply() })).rejects.toMatchObject({ name: 'CarrierError', trouble: 'unclear' })
    await expect(odd.tasks('live')).rejects.toMatchObject({ name: 'CarrierError', trouble: 'passing' })
    await expect(odd.readDoc('office')).rejects.toMatchObject({ name: 'CarrierError', trouble: 'passing' })
  })

  it('names the next page by its own address, even in a circle', async () => {
    let asked = 0
    const baseUrl: string = await carrierThat((request, response) => {
      asked += 1
      const page = new URL(request.url!, 'http://x').searchParams.get('Page') ?? '0'
      sendJson(response, { tasks: [{ ...row, sid: `WT${page}` }], meta: { key: 'tasks', next_page_url: `${baseUrl}/taskrouter/v1/Workspaces/WS1/Tasks?Page=1` } })
    })
    expect((await openExchange(account, at(baseUrl), team.found).tasks('live')).map(({ sid }) => sid)).toEqual(['WT0', 'WT1'])
    expect(asked).toBe(2)
  })

  it('rejects with nothing but a CarrierError, whatever it is asked', async () => {
    for (const request of [exchange.task('a/b'), exchange.reservations('a/b', 'held'), exchange.reservationsOf('a/b'), exchange.worker('a/b')]) {
      await expect(request).rejects.toMatchObject({ name: 'CarrierError' })
    }
  })
})
