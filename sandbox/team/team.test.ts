/** Practice colleagues, and the handles by which a test or a trainer sees and moves a team. */
import { expect, test } from 'vitest'
import { control, line, newStateFile, startCarrier } from '../fixture.ts'
import { openOffice } from '../taskrouter/office.ts'

type Team = {
  readonly workspaces: readonly {
    readonly waiting: number
    readonly workers: readonly { readonly sid: string; readonly name: string; readonly activity: string; readonly manner: string | null; readonly isListening: boolean; readonly holds: readonly { readonly task: string; readonly status: string }[] }[]
    readonly tasks: readonly { readonly sid: string; readonly status: string; readonly attributes: { readonly declined: readonly string[] } }[]
  }[]
  readonly documents: readonly { readonly uniqueName: string; readonly data: unknown }[]
}

const conv = '+14155550123'
const teamAt = async (url: string): Promise<Team> => (await (await control(url, 'team')).json()) as Team
const workersAt = async (url: string) => (await teamAt(url)).workspaces.flatMap(({ workers }) => workers)
const tasksAt = async (url: string) => (await teamAt(url)).workspaces.flatMap(({ tasks }) => tasks)
const ahead = (url: string, seconds: number) => control(url, 'clock', { aheadMs: seconds * 1000 })
const join = async (url: string, body: object) => {
  const answer = await control(url, 'team/worker', body)
  return { status: answer.status, ...((await answer.json()) as { sid?: string; problem?: string }) }
}

test('who accepts takes the chat, texts the voter, and completes it; the voter’s record says what was shown', async () => {
  const { url, reply, status, client } = await openOffice({ settings: { speed: 1 } })
  const { sid: service } = await client.sync.v1.services.create({ friendlyName: 'Textdesk' })
  const documents = client.sync.v1.services(service).documents
  const ben = await join(url, { name: 'Ben', manner: 'accepts' })
  expect(await workersAt(url)).toMatchObject([{ sid: ben.sid, name: 'Ben', activity: 'Available', manner: 'accepts', isListening: false, holds: [] }])
  const task = await reply({ conv, us: line, sids: ['a1', 'b2'] })
  await documents.create({ uniqueName: 'v.18335550100.14155550123', data: { route: null, task: { state: 'live', sid: task.sid }, more: 1 } })
  await ahead(url, 10)
  await ahead(url, 110)
  expect(await status(task.sid)).toBe('completed')
  expect((await documents.list())[0]?.data).toEqual({ route: null, task: null, more: 1, upto: { at: Date.parse('2026-11-02T10:01:50Z') / 1000, sids: ['a1', 'b2'] } })
  expect((await client.messages.list({ to: conv })).map(({ from, body }) => [from, body])).toEqual([[line, "Hi, this is Ben. I'm on it."]])
})

test('a task that says odd things stops nobody', async () => {
  const { url, reply, status, pass } = await openOffice()
  await join(url, { name: 'Ben', manner: 'accepts' })
  const { sid } = await reply({ conv: 5, us: null, declined: 'nobody', sids: 1 })
  pass(121)
  await expect.poll(() => status(sid)).toBe('completed')
})

test('who declines says so, and the next one is asked', async () => {
  const { url, reply, pass, offers, join: sit } = await openOffice()
  const ben = await join(url, { name: 'Ben', manner: 'declines' })
  pass(1)
  const ana = await sit('Ana')
  await reply({ conv })
  await expect.poll(() => offers(ana)).toHaveLength(1)
  expect((await tasksAt(url))[0]?.attributes.declined).toEqual(['-', ben.sid])
})

test('who has declined is asked again when there is nobody else, lets it ring, and never in a tight loop', async () => {
  const { url, workspace, reply, pass } = await openOffice()
  await join(url, { name: 'Ben', manner: 'declines' })
  const { sid } = await reply({ conv })
  const statuses = async () => (await workspace.tasks(sid).reservations.list()).map(({ reservationStatus }) => reservationStatus)
  await expect.poll(statuses).toEqual(['rejected'])
  pass(121)
  expect(await statuses()).toEqual(['rejected', 'pending'])
  pass(46)
  expect((await statuses()).slice(0, 2)).toEqual(['rejected', 'timeout'])
})

test('who dawdles misses the offer, is Offline, and is back after a while', async () => {
  const { url, reply, pass } = await openOffice()
  await join(url, { name: 'Ben', manner: 'dawdles' })
  await reply({ conv })
  pass(46)
  expect(await workersAt(url)).toMatchObject([{ activity: 'Offline', holds: [] }])
  await expect.poll(() => workersAt(url)).toMatchObject([{ activity: 'Available' }])
})

test('who goes to lunch does so after a chat, and comes back', async () => {
  const { url, workspace, reply, status } = await openOffice({ settings: { speed: 1 } })
  await workspace.activities.create({ friendlyName: 'Lunch', available: false })
  await join(url, { name: 'Ben', manner: 'lunches', capacity: 1 })
  const { sid } = await reply({ conv })
  await ahead(url, 10)
  expect(await status(sid)).toBe('assigned')
  await ahead(url, 110)
  expect([await status(sid), (await workersAt(url))[0]?.activity]).toEqual(['completed', 'Lunch'])
  await ahead(url, 500)
  expect((await workersAt(url))[0]?.activity).toBe('Available')
})

test('colleagues take their time, and go on after a restart', async () => {
  const stateFile = newStateFile()
  const { url, reply, status, close } = await openOffice({ stateFile, settings: { speed: 1 } })
  await join(url, { name: 'Ben' })
  const task = await reply({ conv })
  expect(await status(task.sid)).toBe('reserved')
  await ahead(url, 7)
  expect(await status(task.sid)).toBe('assigned')
  await close()
  const again = await startCarrier({ stateFile, settings: { speed: 1 } })
  await ahead(again.url, 200)
  expect(await tasksAt(again.url)).toMatchObject([{ sid: task.sid, status: 'completed' }])
})

test('somebody sets an activity from elsewhere, and the offers that stood with it are gone', async () => {
  const { url, reply, join: sit, offers } = await openOffice()
  const ana = await sit('Ana')
  await reply()
  expect(await offers(ana)).toHaveLength(1)
  expect(await (await control(url, 'team/activity', { worker: 'ana', activity: 'away' })).json()).toMatchObject({ sid: ana, activity: 'Away', available: false })
  expect([await offers(ana), (await teamAt(url)).workspaces[0]?.waiting]).toEqual([[], 1])
})

test('what cannot be is said', async () => {
  const { url } = await startCarrier()
  expect(await join(url, { name: 'Ben' })).toMatchObject({ status: 400, problem: 'workspace: there is no such team yet' })
  const office = await openOffice()
  await join(office.url, { name: 'Ben' })
  expect(await join(office.url, { name: 'ben' })).toMatchObject({ status: 400, problem: 'name: there is a ben already' })
  expect(await join(office.url, { name: 'Eva', manner: 'sings' })).toMatchObject({ status: 400 })
  for (const body of [{ worker: 'Zoe', activity: 'Away' }, { worker: 'Ben', activity: 'Skiing' }]) expect((await control(office.url, 'team/activity', body)).status).toBe(400)
})
