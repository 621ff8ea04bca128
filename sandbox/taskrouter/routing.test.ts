/** Who is offered a task, and when, on a workflow as a hotline has it. */
import { expect, test } from 'vitest'
import { openOffice } from './office.ts'

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
