/** The event bridge as a worker's client meets it: what rings, who may listen, and what goes wrong on the way. */
import { jwt } from 'twilio'
import { expect, onTestFinished, test } from 'vitest'
import { WebSocket } from 'ws'
import { control, requestsAt } from '../fixture.ts'
import { defaults } from '../settings.ts'
import { openOffice } from '../taskrouter/office.ts'
import { bellPath } from './bell.ts'

type Heard = { readonly event_type: string; readonly payload: Readonly<Record<string, unknown>> }
type Office = Awaited<ReturnType<typeof openOffice>>

/** A token as a desk signs it. */
function tokenOf(workspaceSid: string, workerSid: string, { ttl = 3600, secret = defaults.apiSecret, key = defaults.apiKey } = {}): string {
  const token = new jwt.AccessToken(defaults.accountSid, key, secret, { identity: workerSid, ttl })
  token.addGrant(new jwt.AccessToken.TaskRouterGrant({ workspaceSid, workerSid, role: 'worker' }))
  return token.toJwt()
}

/** Listens as a worker; what is heard is in `heard`, heartbeats left out. */
async function listen({ url, sid }: Office, worker: string, { token = tokenOf(sid, worker), query = '' } = {}) {
  const socket = new WebSocket(`${url.replace('http', 'ws')}${bellPath}?token=${token}&clientVersion=2.1.1${query}`)
  onTestFinished(() => socket.terminate())
  const heard: Heard[] = []
  let beats = 0
  socket.on('message', (data: Buffer) => {
    const text = data.toString('utf8')
    if (text.trim()) heard.push(JSON.parse(text) as Heard)
    else beats += 1
  })
  const ended = new Promise<number>((resolve) => socket.on('close', resolve))
  socket.on('error', () => undefined)
  const refusal = new Promise<number | undefined>((resolve) => socket.on('unexpected-response', (_request, response) => resolve(response.statusCode)).on('open', () => resolve(undefined)))
  return { socket, heard, ended, refusal: await refusal, types: () => heard.map(({ event_type }) => event_type), beats: () => beats }
}

test('who listens is greeted, and hears an offer and what becomes of it, in order', async () => {
  const office = await openOffice()
  const { join, reply, offers, workspace, sid, activity, pass } = office
  const ana = await join('Ana')
  const bell = await listen(office, ana)
  await expect.poll(bell.types).toEqual(['init'])
  expect(bell.heard[0]?.payload).toEqual({ channel_id: ana, account_sid: defaults.accountSid, workspace_sid: sid, token_lifetime: 3_600_000 })
  const task = await reply()
  const [offer] = await offers(ana)
  await workspace.workers(ana).reservations(offer?.sid ?? '').update({ reservationStatus: 'accepted' })
  await workspace.tasks(task.sid).update({ attributes: '{"sids":["b"]}' })
  await workspace.tasks(task.sid).update({ assignmentStatus: 'wrapping' })
  await workspace.tasks(task.sid).update({ assignmentStatus: 'completed', reason: 'voted' })
  pass(1)
  await workspace.workers(ana).update({ activitySid: activity('Away') })
  await workspace.workers(ana).workerChannels('textdesk_offer').update({ capacity: 3 })
  await expect.poll(bell.types).toEqual([
    'init', 'reservation.created', 'reservation.accepted', 'task.updated', 'reservation.wrapup', 'task.wrapup', 'task.completed', 'reservation.completed', 'worker.activity.update', 'worker.capacity.update',
  ])
  expect(bell.heard[1]?.payload).toMatchObject({ sid: offer?.sid, worker_sid: ana, reservation_status: 'pending', reservation_timeout: 45, date_created: 1_793_613_600, task: { sid: task.sid } })
  expect(bell.heard[8]?.payload).toMatchObject({ sid: ana, activity_name: 'Away', available: false })
})

test('nobody hears what is for others', async () => {
  const office = await openOffice()
  const ana = await office.join('Ana')
  const ben = await office.join('Ben', { activity: 'Away' })
  const bells = [await listen(office, ana), await listen(office, ben)]
  await office.reply()
  await expect.poll(() => bells[0]?.types()).toEqual(['init', 'reservation.created'])
  expect(bells[1]?.types()).toEqual(['init'])
})

test.each([
  ['no token', () => 'nothing', 401],
  ['another secret', (sid: string, ana: string) => tokenOf(sid, ana, { secret: 'another' }), 401],
  ['another key', (sid: string, ana: string) => tokenOf(sid, ana, { key: `SK${'1'.repeat(32)}` }), 401],
  ['a time that is over', (sid: string, ana: string) => tokenOf(sid, ana, { ttl: -1 }), 401],
  ['a worker who is not there', (sid: string) => tokenOf(sid, `WK${'0'.repeat(32)}`), 404],
  ['another workspace', (_sid: string, ana: string) => tokenOf(`WS${'0'.repeat(32)}`, ana), 404],
] as const)('with %s nobody listens', async (_what, make, status) => {
  const office = await openOffice()
  const ana = await office.join('Ana')
  expect((await listen(office, ana, { token: make(office.sid, ana) })).refusal).toBe(status)
})

test('a token of a revoked key is refused', async () => {
  const office = await openOffice()
  const ana = await office.join('Ana')
  await control(office.url, 'keys', { revoked: [defaults.apiKey] })
  expect((await listen(office, ana)).refusal).toBe(401)
})

test('the list of who came keeps no token', async () => {
  const office = await openOffice()
  const ana = await office.join('Ana')
  await listen(office, ana)
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  await fetch(`${office.url}${bellPath}`, { method: 'POST', headers: form, body: JSON.stringify({ url: 'Workspaces', method: 'GET', token: tokenOf(office.sid, ana) }) })
  expect(JSON.stringify(await requestsAt(office.url, 'rings'))).not.toMatch(/eyJ/)
  expect(await requestsAt(office.url, 'rings')).toMatchObject([{ method: 'GET', path: bellPath, outcome: 101 }, { method: 'POST', path: bellPath, outcome: 404 }])
})

test('a silent bell tells nothing, though it is connected; an odd one tells what nobody knows; a broken one ends', async () => {
  const office = await openOffice()
  const ana = await office.join('Ana', { capacity: 9 })
  const bell = await listen(office, ana)
  const next = async (name: string) => {
    await control(office.url, 'faults', { faults: [{ name, count: 1 }] })
    await office.reply()
  }
  await next('bell-silent')
  await next('bell-odd')
  await expect.poll(bell.types).toEqual(['init', 'worker.mood.update', 'reservation.created'])
  await next('bell-drop')
  expect(await bell.ended).toBe(1006)
  expect(await office.offers(ana)).toHaveLength(3)
})

test('faults of all requests do not use themselves up on events, and those of the bell hit who would listen', async () => {
  const office = await openOffice()
  const ana = await office.join('Ana')
  await control(office.url, 'faults', { faults: [{ name: 'error-before', value: 503, endpoint: 'bell', count: 1 }] })
  expect((await listen(office, ana)).refusal).toBe(503)
  const bell = await listen(office, ana)
  await control(office.url, 'faults', { faults: [{ name: 'error-before', value: 500, endpoint: 'bell', count: 1 }] })
  await office.reply()
  await expect.poll(bell.types).toEqual(['init', 'reservation.created'])
  expect(((await (await control(office.url, 'faults')).json()) as { faults: unknown[] }).faults).toHaveLength(1)
})

test('a blank frame comes every fifteen seconds, and the connection ends with its token', async () => {
  const office = await openOffice()
  const ana = await office.join('Ana')
  const bell = await listen(office, ana)
  for (const beats of [1, 2]) {
    await control(office.url, 'clock', { aheadMs: beats * 16_000 })
    await expect.poll(bell.beats).toBe(beats)
  }
  await control(office.url, 'clock', { aheadMs: 3_600_000 })
  expect(await bell.ended).toBe(1008)
})

test('a session ends the others of its worker when it is told to', async () => {
  const office = await openOffice()
  const ana = await office.join('Ana')
  const first = await listen(office, ana)
  await listen(office, ana)
  expect(first.socket.readyState).toBe(WebSocket.OPEN)
  await listen(office, ana, { query: '&closeExistingSessions=true' })
  expect(await first.ended).toBe(1000)
})

test('who asked for it is Offline once their last connection has been broken for a while, and not sooner', async () => {
  const office = await openOffice()
  const [ana, ben] = [await office.join('Ana'), await office.join('Ben')]
  const activityOf = async (worker: string) => (await office.workspace.workers(worker).fetch()).activityName
  const bells = [await listen(office, ana, { query: '&setWorkerOfflineIfDisconnected=true' }), await listen(office, ben)]
  for (const { socket, ended } of bells) {
    socket.close()
    await ended
  }
  expect(await activityOf(ana)).toBe('Available')
  await expect.poll(async () => {
    await control(office.url, 'clock', { aheadMs: 11_000 })
    await control(office.url, 'clock', { aheadMs: 0 })
    return activityOf(ana)
  }).toBe('Offline')
  expect(await activityOf(ben)).toBe('Available')
})

test('a client reads what it starts with, by paths of either kind', async () => {
  const office = await openOffice()
  const ana = await office.join('Ana')
  await office.reply()
  const token = tokenOf(office.sid, ana)
  const read = async (path: string, more: object = {}) => {
    const body = JSON.stringify({ url: path, method: 'GET', params: {}, token, ...more })
    const answer = await fetch(`${office.url}${bellPath}`, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', apiVersion: 'v1' }, body })
    return { status: answer.status, ...((await answer.json()) as { payload?: { contents?: unknown[] } }) }
  }
  const own = `Workspaces/${office.sid}/Workers/${ana}`
  expect(await read(own)).toMatchObject({ status: 200, payload: { sid: ana, friendly_name: 'Ana', activity_name: 'Available' } })
  expect(await read(own.replaceAll('/', '\\'))).toMatchObject({ status: 200, payload: { sid: ana } })
  expect((await read(`Workspaces/${office.sid}/Activities`)).payload?.contents).toHaveLength(4)
  expect((await read(`${own}/WorkerChannels`)).payload?.contents).toHaveLength(8)
  expect((await read(`${own}/Reservations`)).payload?.contents).toMatchObject([{ reservation_status: 'pending', task: { assignment_status: 'reserved' } }])
  expect((await read(`${own}/Nothing`)).status).toBe(404)
  expect((await read(own, { token: 'x' })).status).toBe(401)
  expect((await read(own, { method: 'POST' })).status).toBe(400)
})
