/** Workers, what they take, and what they are asked, as Twilio's SDK meets them. */
import { expect, test } from 'vitest'
import { openOffice } from './office.ts'

test('a worker’s name is theirs alone, and their attributes are an object', async () => {
  const { workspace, join, expectAllAsDescribed } = await openOffice()
  const ana = await join('Ana')
  for (const wrong of [{ friendlyName: 'ANA' }, { friendlyName: 'Eva', attributes: 'Hi' }, { friendlyName: 'Eva', activitySid: `WA${'0'.repeat(32)}` }]) {
    await expect(workspace.workers.create(wrong)).rejects.toMatchObject({ status: 400, code: 20001 })
  }
  const eva = await workspace.workers.create({ friendlyName: 'Eva' })
  expect([eva.activityName, eva.available, eva.attributes]).toEqual(['Offline', false, '{}'])
  await expect(workspace.workers(eva.sid).update({ friendlyName: 'ana' })).rejects.toMatchObject({ code: 20001 })
  expect((await workspace.workers.list({ friendlyName: 'Ana' })).map(({ sid }) => sid)).toEqual([ana])
  await expectAllAsDescribed()
})

test('of two changes to one version of a worker the second is refused', async () => {
  const { workspace, join, expectAllAsDescribed } = await openOffice()
  const ana = await join('Ana')
  const { headers } = await workspace.workers(ana).fetchWithHttpInfo()
  const ifMatch = String(headers.etag)
  await workspace.workers(ana).update({ attributes: '{"languages":["es"]}', ifMatch })
  await expect(workspace.workers(ana).update({ attributes: '{}', ifMatch })).rejects.toMatchObject({ status: 412 })
  await expect(workspace.workers(ana).remove({ ifMatch })).rejects.toMatchObject({ status: 412 })
  await expectAllAsDescribed()
})

test('workers are found by activity, by availability, by queue and by an expression', async () => {
  const { workspace, join, queue, activity, expectAllAsDescribed } = await openOffice()
  const [ana, ben] = [await join('Ana'), await join('Ben', { activity: 'Away' })]
  await workspace.workers(ben).update({ attributes: '{"languages":["es"]}' })
  const spanish = await workspace.taskQueues.create({ friendlyName: 'Spanish', targetWorkers: 'languages HAS "es"' })
  const found = async (by: object) => (await workspace.workers.list(by)).map(({ sid }) => sid)
  expect([await found({ available: 'true' }), await found({ activitySid: activity('Away') }), await found({ activityName: 'Away' })]).toEqual([[ana], [ben], [ben]])
  expect([await found({ taskQueueSid: queue.sid }), await found({ taskQueueSid: spanish.sid }), await found({ taskQueueName: 'Spanish' })]).toEqual([[ana, ben], [ben], [ben]])
  expect(await found({ targetWorkersExpression: 'languages HAS "es"' })).toEqual([ben])
  await expectAllAsDescribed()
})

test('leaving the rota can take the offers that stand with it, and is dated', async () => {
  const { workspace, join, reply, offers, activity, pass } = await openOffice()
  const ana = await join('Ana')
  await reply()
  pass(9)
  await workspace.workers(ana).update({ activitySid: activity('Away') })
  expect(await offers(ana)).toHaveLength(1)
  await expect(workspace.workers(ana).update({ activitySid: activity('Available'), rejectPendingReservations: true })).rejects.toMatchObject({ code: 20001 })
  const left = await workspace.workers(ana).update({ activitySid: activity('Away'), rejectPendingReservations: true })
  expect([await offers(ana), left.activityName, left.dateStatusChanged]).toEqual([[], 'Away', new Date('2026-11-02T10:00:09Z')])
})

test('an offer is answered once, by its version, by way of the worker or of the task, and can send the worker away', async () => {
  const { workspace, join, reply, offers, activity, expectAllAsDescribed } = await openOffice()
  const ana = await join('Ana')
  const task = await reply()
  const [offer] = await offers(ana)
  const byTask = workspace.tasks(task.sid).reservations(offer?.sid ?? '')
  const { headers, body } = await byTask.fetchWithHttpInfo()
  expect([headers.etag, body.reservationStatus, body.workerName]).toEqual(['"0"', 'pending', 'Ana'])
  await expect(byTask.update({ reservationStatus: 'accepted', ifMatch: '"7"' })).rejects.toMatchObject({ status: 412 })
  await byTask.update({ reservationStatus: 'rejected', workerActivitySid: activity('Away'), ifMatch: '"0"' })
  await expect(workspace.workers(ana).reservations(offer?.sid ?? '').update({ reservationStatus: 'accepted' })).rejects.toMatchObject({ status: 400, code: 20001 })
  expect([(await workspace.workers(ana).fetch()).activityName, (await workspace.workers(ana).reservations(offer?.sid ?? '').fetch()).reservationStatus]).toEqual(['Away', 'rejected'])
  await expect(workspace.workers(ana).reservations(`WR${'0'.repeat(32)}`).fetch()).rejects.toMatchObject({ status: 404, code: 20404 })
  await expectAllAsDescribed()
})

test('how much a worker takes is told and set by channel, and a new channel is there at once', async () => {
  const { workspace, join, expectAllAsDescribed } = await openOffice()
  const ana = await join('Ana', { capacity: 3 })
  await workspace.taskChannels.create({ friendlyName: 'Late', uniqueName: 'textdesk_late' })
  const channels = await workspace.workers(ana).workerChannels.list()
  expect(channels.map(({ taskChannelUniqueName, configuredCapacity }) => [taskChannelUniqueName, configuredCapacity]).slice(-3)).toEqual([['textdesk_offer', 3], ['textdesk_mine', 50], ['textdesk_late', 1]])
  const last = workspace.workers(ana).workerChannels(channels.at(-1)?.sid ?? '')
  expect(await last.update({ capacity: 0, available: false })).toMatchObject({ configuredCapacity: 0, available: false, availableCapacityPercentage: 0 })
  await expect(last.update({ capacity: 51 })).rejects.toMatchObject({ code: 20001 })
  await expectAllAsDescribed()
})

test('who holds nothing can be removed, and a task can be with all that is held of it', async () => {
  const { workspace, join, reply, offers, expectAllAsDescribed } = await openOffice()
  const ana = await join('Ana')
  const { sid } = await reply()
  const [offer] = await offers(ana)
  await workspace.workers(ana).reservations(offer?.sid ?? '').update({ reservationStatus: 'accepted' })
  await expect(workspace.workers(ana).remove()).rejects.toMatchObject({ code: 20001 })
  await workspace.tasks(sid).remove()
  await expect(workspace.tasks(sid).fetch()).rejects.toMatchObject({ code: 20404 })
  expect(await workspace.workers(ana).reservations.list()).toEqual([])
  await workspace.workers(ana).remove()
  await expect(workspace.workers(ana).fetch()).rejects.toMatchObject({ code: 20404 })
  await expectAllAsDescribed()
})

test('what is not played is refused in words, not ignored', async () => {
  const { client, workspace, queue, workflow, join, reply, offers } = await openOffice()
  const ana = await join('Ana')
  await reply()
  const [offer] = await offers(ana)
  const refused = [
    client.taskrouter.v1.workspaces.create({ friendlyName: 'Other', template: 'FIFO' }),
    client.taskrouter.v1.workspaces.create({ friendlyName: 'Other', eventCallbackUrl: 'https://a.example' }),
    workspace.taskQueues(queue.sid).update({ taskOrder: 'LIFO' }),
    workspace.workflows(workflow.sid).update({ assignmentCallbackUrl: 'https://a.example' }),
    workspace.workflows(workflow.sid).update({ configuration: '{"task_routing":{"filters":[{"expression":"1==1","targets":[{"queue":"WQ0","order_by":"a"}]}]}}' }),
    workspace.workers(ana).reservations(offer?.sid ?? '').update({ instruction: 'call' }),
  ]
  for (const request of refused) await expect(request).rejects.toMatchObject({ status: 400, code: 20001 })
})
