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

test('a promised reply waits for its owner, and after ten minutes for anybody', async () => {
  const { join, reply, offers, pass, workspace, activity } = await openOffice()
  const [ana, ben] = [await join('Ana', { activity: 'Away' }), await join('Ben')]
  const { sid } = await reply({ owner: ana }, { taskChannel: 'textdesk_mine' })
  expect([await offers(ana), await offers(ben)]).toEqual([[], []])
  pass(300)
  await workspace.workers(ana).update({ activitySid: activity('Available') })
  expect((await offers(ana)).map(({ taskSid }) => taskSid)).toEqual([sid])
  await workspace.workers(ana).update({ activitySid: activity('Away'), rejectPendingReservations: true })
  pass(301)
  expect([await offers(ana), (await offers(ben)).map(({ taskSid }) => taskSid)]).toEqual([[], [sid]])
})

test('who declines and says so is not asked again for two minutes, others are at once', async () => {
  const { join, reply, offers, pass, workspace } = await openOffice()
  const [ana, ben] = [await join('Ana'), await join('Ben', { activity: 'Offline' })]
  const { sid } = await reply()
  const [offer] = await offers(ana)
  await workspace.tasks(sid).update({ attributes: JSON.stringify({ owner: 'none', declined: ['-', ana] }) })
  await workspace.workers(ana).reservations(offer?.sid ?? '').update({ reservationStatus: 'rejected' })
  expect([await offers(ana), await offers(ben)]).toEqual([[], []])
  pass(121)
  expect(await offers(ana)).toHaveLength(1)
})

test('who misses an offer goes Offline, and the next one is asked', async () => {
  const { join, reply, offers, pass, workspace } = await openOffice()
  const ana = await join('Ana')
  pass(1)
  const ben = await join('Ben')
  await reply()
  pass(44)
  expect([await offers(ana), await offers(ben)].map((list) => list.length)).toEqual([1, 0])
  pass(1)
  expect([await offers(ana, 'timeout'), await offers(ben)].map((list) => list.length)).toEqual([1, 1])
  expect(await workspace.workers(ana).fetch()).toMatchObject({ activityName: 'Offline', available: false })
})

test('nobody is offered more than fits, and a chat that ends makes room', async () => {
  const { join, reply, offers, workspace } = await openOffice()
  const ana = await join('Ana', { capacity: 2 })
  const tasks = [await reply(), await reply(), await reply()]
  const held = await offers(ana)
  expect(held.map(({ taskSid }) => taskSid)).toEqual(tasks.slice(0, 2).map(({ sid }) => sid))
  const channel = await workspace.workers(ana).workerChannels('textdesk_offer').fetch()
  expect(channel).toMatchObject({ assignedTasks: 2, availableCapacityPercentage: 0, configuredCapacity: 2 })
  await workspace.workers(ana).reservations(held[0]?.sid ?? '').update({ reservationStatus: 'accepted' })
  await workspace.workers(ana).reservations(held[0]?.sid ?? '').update({ reservationStatus: 'completed' })
  expect((await offers(ana)).map(({ taskSid }) => taskSid)).toEqual(tasks.slice(1).map(({ sid }) => sid))
})

test('of ten who click at once one has the chat', async () => {
  const { join, reply, offers, workspace } = await openOffice()
  const ana = await join('Ana')
  await reply()
  const [offer] = await offers(ana)
  const clicks = Array.from({ length: 10 }, () => workspace.workers(ana).reservations(offer?.sid ?? '').update({ reservationStatus: 'accepted' }))
  const results = await Promise.allSettled(clicks)
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('a task aimed at a worker comes at once, whatever they do, unless it is told to mind', async () => {
  const { join, reply, offers, status } = await openOffice()
  const ana = await join('Ana', { activity: 'Away' })
  const { sid } = await reply({}, { routingTarget: ana, taskChannel: 'textdesk_mine' })
  const minding = await reply({}, { routingTarget: ana, ignoreCapacity: 'false', taskChannel: 'textdesk_mine' })
  expect([(await offers(ana)).map(({ taskSid }) => taskSid), await status(minding.sid)]).toEqual([[sid], 'pending'])
})

test('a task that nobody takes in its time is canceled', async () => {
  const { reply, pass, workspace } = await openOffice()
  const { sid } = await reply({}, { timeout: 60 })
  pass(61)
  expect(await workspace.tasks(sid).fetch()).toMatchObject({ assignmentStatus: 'canceled', reason: 'Task TTL Exceeded' })
})

test('the list of tasks is found by status, place and attributes, in pages by their tokens', async () => {
  const { workspace, reply, queue, expectAllAsDescribed } = await openOffice()
  const made = []
  for (const claim of ['c1', 'c2', 'c3']) made.push(await reply({ claim }))
  expect((await workspace.tasks.list({ pageSize: 2 })).map(({ sid }) => sid)).toEqual(made.map(({ sid }) => sid))
  expect((await workspace.tasks.list({ assignmentStatus: ['pending', 'assigned'], taskQueueSid: queue.sid, ordering: 'DateCreated:desc' })).length).toBe(3)
  expect((await workspace.tasks.list({ assignmentStatus: ['assigned'] })).length).toBe(0)
  expect((await workspace.tasks.list({ evaluateTaskAttributes: 'claim == "c2"' })).map(({ sid }) => sid)).toEqual([made[1]?.sid])
  await expect(workspace.tasks.page({ pageNumber: 1, pageSize: 2 })).rejects.toMatchObject({ status: 400, code: 40153 })
  await expectAllAsDescribed()
})

test('searching attributes is limited to three a second, and every answer says how much is left', async () => {
  const { workspace, pass } = await openOffice()
  const search = () => workspace.tasks.list({ evaluateTaskAttributes: 'claim == "c2"' })
  const { headers } = (await workspace.tasks.pageWithHttpInfo({})) as { headers: Record<string, string> }
  expect(headers).toMatchObject({ 'x-rate-limit-limit': '1000' })
  for (let count = 0; count < 3; count += 1) await search()
  await expect(search()).rejects.toMatchObject({ status: 429, code: 20429 })
  pass(1)
  await search()
})

test('figures tell who is there and how long the longest has waited', async () => {
  const { workspace, join, reply, pass, queue, workflow, expectAllAsDescribed } = await openOffice()
  await join('Ana', { activity: 'Away' })
  const { sid } = await reply()
  pass(71)
  expect(await workspace.taskQueues(queue.sid).realTimeStatistics().fetch()).toMatchObject({
    totalTasks: 1, longestTaskWaitingSid: sid, longestTaskWaitingAge: 71, totalEligibleWorkers: 1, totalAvailableWorkers: 0, tasksByStatus: { pending: 1, reserved: 0, assigned: 0, wrapping: 0 },
  })
  expect(await workspace.realTimeStatistics().fetch()).toMatchObject({ totalWorkers: 1, totalTasks: 1 })
  expect(await workspace.workers.realTimeStatistics().fetch()).toMatchObject({ totalWorkers: 1 })
  expect(await workspace.workflows(workflow.sid).realTimeStatistics().fetch()).toMatchObject({ totalTasks: 1 })
  await expectAllAsDescribed()
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
