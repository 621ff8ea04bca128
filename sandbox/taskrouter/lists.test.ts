/** What TaskRouter tells of many things at once, how often it may be asked, and when it tells it late. */
import { expect, test } from 'vitest'
import { control, plainly, requestsAt } from '../fixture.ts'
import { openOffice } from './office.ts'

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

test('a create whose answer is lost is done later, and is found in the list by its claim', async () => {
  const { url, workspace, reply } = await openOffice()
  await control(url, 'faults', { faults: [{ name: 'land-late', value: 20_000, endpoint: 'task-create', count: 1 }] })
  await expect(reply({ claim: 'late' })).rejects.toThrow()
  const claims = async () => (await workspace.tasks.list()).map(({ attributes }) => (JSON.parse(attributes) as { claim: string }).claim)
  expect(await claims()).toEqual([])
  await control(url, 'clock', { aheadMs: 20_000 })
  await expect.poll(claims).toEqual(['late'])
  expect((await requestsAt(url)).find(({ made }) => made?.startsWith('WT'))).toMatchObject({ outcome: 'dropped' })
})

test('a list of tasks can be late and bare, while each task tells all', async () => {
  const { url, workspace, reply, pass } = await openOffice()
  await control(url, 'faults', { faults: [{ name: 'tasklist-late', value: 3000 }, { name: 'tasklist-bare' }] })
  const { sid } = await reply()
  expect(await workspace.tasks.list()).toEqual([])
  pass(3)
  expect((await workspace.tasks.list()).map((task) => [task.sid, task.attributes as string | null])).toEqual([[sid, null]])
  expect((await workspace.tasks(sid).fetch()).attributes).toContain('claim')
})

test('too many requests are answered with what is left: nothing', async () => {
  const { url, workspace, reply } = await openOffice()
  await reply()
  await control(url, 'faults', { faults: [{ name: 'rate-limit', value: 2, endpoint: 'task', count: 1 }] })
  const answer = await plainly(url, `/taskrouter/v1/Workspaces/${(await workspace.fetch()).sid}/Tasks`)
  expect([answer.status, answer.headers.get('x-rate-limit-remaining'), answer.headers.get('retry-after')]).toEqual([429, '0', '2'])
})
