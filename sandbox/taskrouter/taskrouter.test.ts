/** TaskRouter as Twilio's SDK meets it. Every request and answer here is held against Twilio's description. */
import { expect, test } from 'vitest'
import { newStateFile, startCarrier } from '../fixture.ts'
import { heldSdk } from '../held.ts'
import { openOffice } from './office.ts'

test('an office is set up, found again by name, and holds what it was told', async () => {
  const { workspace, client, sid, workflow, queue, offer, activity, expectAllAsDescribed } = await openOffice()
  expect((await client.taskrouter.v1.workspaces.list({ friendlyName: 'Textdesk +18335550100' })).map((one) => one.sid)).toEqual([sid])
  expect(await workspace.fetch()).toMatchObject({ defaultActivityName: 'Offline', timeoutActivitySid: activity('Offline'), multiTaskEnabled: true })
  expect((await workspace.activities.list({ available: 'true' })).map(({ friendlyName }) => friendlyName)).toEqual(['Available'])
  expect(await workspace.workflows(workflow.sid).fetch()).toMatchObject({ taskReservationTimeout: 45 })
  expect((await workspace.taskQueues.list({ friendlyName: 'Everyone' })).map((one) => one.sid)).toEqual([queue.sid])
  expect((await workspace.taskChannels.list()).map(({ uniqueName }) => uniqueName)).toEqual(['default', 'voice', 'chat', 'sms', 'video', 'email', 'textdesk_offer', 'textdesk_mine'])
  expect(await workspace.taskChannels(offer.sid).fetch()).toMatchObject({ friendlyName: 'Offers' })
  await expect(workspace.taskQueues.create({ friendlyName: 'everyone' })).rejects.toMatchObject({ status: 400, code: 20001 })
  await expect(workspace.taskQueues.create({ friendlyName: 'Bad', targetWorkers: 'skill HAS' })).rejects.toMatchObject({ status: 400, code: 20001 })
  await expect(client.taskrouter.v1.workspaces(`WS${'0'.repeat(32)}`).fetch()).rejects.toMatchObject({ status: 404, code: 20404 })
  await expectAllAsDescribed()
})

test('a reply is offered to the worker who has been idle for longest, accepted, wrapped up and completed', async () => {
  const { workspace, join, reply, offers, status, pass, expectAllAsDescribed } = await openOffice()
  const ana = await join('Ana')
  pass(5)
  const ben = await join('Ben')
  pass(5)
  const { sid } = await reply()
  const [offer] = await offers(ana)
  expect([await offers(ben), offer?.taskSid, await status(sid)]).toEqual([[], sid, 'reserved'])
  const accepted = await workspace.workers(ana).reservations(offer?.sid ?? '').update({ reservationStatus: 'accepted' })
  expect([accepted.reservationStatus, accepted.workerName, await status(sid)]).toEqual(['accepted', 'Ana', 'assigned'])
  const second = await reply()
  expect((await offers(ben)).map(({ taskSid }) => taskSid)).toEqual([second.sid])
  await workspace.tasks(sid).update({ assignmentStatus: 'wrapping' })
  expect((await offers(ana, 'wrapping')).map(({ taskSid }) => taskSid)).toEqual([sid])
  expect(await workspace.tasks(sid).update({ assignmentStatus: 'completed', reason: 'voted' })).toMatchObject({ assignmentStatus: 'completed', reason: 'voted' })
  await expect(workspace.tasks(sid).update({ attributes: '{}' })).rejects.toMatchObject({ status: 400, code: 20001 })
  pass(299)
  expect(await status(sid)).toBe('completed')
  pass(2)
  await expect(workspace.tasks(sid).fetch()).rejects.toMatchObject({ status: 404, code: 20404 })
  await expectAllAsDescribed()
})

test('of two changes to one version the second is refused, and the version is in the answer', async () => {
  const { workspace, reply, expectAllAsDescribed } = await openOffice()
  const { sid } = await reply()
  const { headers } = await workspace.tasks(sid).fetchWithHttpInfo()
  const version = JSON.parse(String(headers.etag)) as string
  const late = await workspace.tasks(sid).updateWithHttpInfo({ attributes: '{"sids":["a","b"]}', ifMatch: version })
  expect(JSON.parse(String(late.headers.etag))).not.toBe(version)
  await expect(workspace.tasks(sid).update({ attributes: '{"sids":["a","c"]}', ifMatch: `"${version}"` })).rejects.toMatchObject({ status: 412 })
  expect((await workspace.tasks(sid).fetch()).attributes).toBe('{"sids":["a","b"]}')
  await expectAllAsDescribed()
})

test('status and attributes in one request, text that is no object, and too much of it are refused', async () => {
  const { workspace, join, reply, offers } = await openOffice()
  const ana = await join('Ana')
  const { sid } = await reply()
  const [offer] = await offers(ana)
  await workspace.workers(ana).reservations(offer?.sid ?? '').update({ reservationStatus: 'accepted' })
  for (const wrong of [{ assignmentStatus: 'wrapping', attributes: '{}' }, { attributes: 'Hi' }, { attributes: '[]' }, { attributes: JSON.stringify({ text: 'x'.repeat(4096) }) }, { assignmentStatus: 'canceled' }, { assignmentStatus: 'pending' }] as const) {
    await expect(workspace.tasks(sid).update(wrong)).rejects.toMatchObject({ status: 400, code: 20001 })
  }
})

test('it is all there after a restart, and what was due meanwhile has happened in its order', async () => {
  const stateFile = newStateFile()
  const first = await openOffice({ stateFile })
  const ana = await first.join('Ana')
  const { sid } = await first.reply()
  await first.close()
  first.pass(50)
  const { url } = await startCarrier({ stateFile })
  const { client, expectAllAsDescribed } = heldSdk(url)
  const workspace = client.taskrouter.v1.workspaces(first.sid)
  expect((await workspace.workers(ana).fetch()).activityName).toBe('Offline')
  expect((await workspace.tasks(sid).reservations.list()).map(({ reservationStatus, dateUpdated }) => [reservationStatus, dateUpdated])).toEqual([['timeout', new Date('2026-11-02T10:00:45Z')]])
  await expectAllAsDescribed()
})
