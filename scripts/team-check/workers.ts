/** What is assumed of TaskRouter's workers and of whom it offers a task to. */
import { setTimeout as pause } from 'node:timers/promises'
import { rowsOf } from './account.ts'
import { different, either, open, type Item } from './item.ts'
import { offerSeconds, until } from './stage.ts'
import { offered } from './tasks.ts'

/** TaskRouter decides that nobody is offered something. */
const quietMs = 4_000

export const workerItems: readonly Item[] = [
  {
    name: 'hyphens',
    says: 'A worker whose SID is not among the task’s `declined` is offered it, also where `declined` is ["-"].',
    async look(stage) {
      const { offer } = await offered(stage)
      return either(offer !== undefined, offer === undefined ? 'no offer came' : 'offered')
    },
  },
  {
    name: 'declined',
    says: 'A worker who was added to `declined` and then rejected the offer is not offered it again at once; `worker.id` comes from the worker’s attributes.',
    async look(stage) {
      const { worker, task, offer } = await offered(stage)
      if (offer === undefined) return open('no offer came')
      const { etag } = await stage.one(task)
      await stage.carrier.sure('POST', `${stage.at}/Tasks/${task.sid}`, { Attributes: JSON.stringify({ owner: 'none', declined: ['-', worker] }) }, { ifMatch: etag })
      await stage.answer(worker, offer, 'rejected')
      const again = await stage.offer(worker, task, quietMs)
      return either(again === undefined, again === undefined ? 'not offered again' : 'offered again at once')
    },
  },
  {
    name: 'capacity-of-wrapping',
    says: 'A task in wrapping holds its worker’s capacity as an accepted one does.',
    async look(stage) {
      const { worker, task, offer } = await offered(stage)
      if (offer === undefined) return open('no offer came')
      await stage.answer(worker, offer, 'accepted')
      await stage.carrier.sure('POST', `${stage.at}/Tasks/${task.sid}`, { AssignmentStatus: 'wrapping' })
      const next = await stage.task()
      const second = await stage.offer(worker, next, quietMs)
      return either(second === undefined, second === undefined ? 'no second offer' : 'offered another')
    },
  },
  {
    name: 'worker-channels',
    says: 'A new TaskChannel is a channel of every worker, with a capacity of 1 until somebody sets it.',
    async look({ carrier, at, worker }) {
      const sid = await worker({ isAvailable: false })
      await carrier.sure('POST', `${at}/TaskChannels`, { FriendlyName: 'textdesk_later', UniqueName: 'textdesk_later' })
      const find = async () => rowsOf(await carrier.sure('GET', `${at}/Workers/${sid}/Channels`, { PageSize: 100 }), 'channels').find((row) => row['task_channel_unique_name'] === 'textdesk_later')
      const row = await until(10_000, find)
      return row ? either(row['configured_capacity'] === 1, `capacity ${String(row['configured_capacity'])}`) : different('the worker does not have it')
    },
  },
  {
    name: 'target-offline',
    says: 'A task with a RoutingTarget is offered to that worker whatever they do, also Offline.',
    async look(stage) {
      const worker = await stage.worker({ isAvailable: false })
      const task = await stage.task({}, { RoutingTarget: worker })
      const offer = await stage.offer(worker, task, quietMs)
      return either(offer !== undefined, offer === undefined ? 'no offer came' : 'offered')
    },
  },
  {
    name: 'target-missed',
    says: 'A task with a RoutingTarget that its worker rejects is canceled.',
    async look(stage) {
      const worker = await stage.worker({ isAvailable: false })
      const task = await stage.task({}, { RoutingTarget: worker })
      const offer = await stage.offer(worker, task)
      if (offer === undefined) return open('no offer came')
      await stage.answer(worker, offer, 'rejected')
      await pause(1_000)
      const { row } = await stage.one(task)
      return either(row['assignment_status'] === 'canceled', String(row['assignment_status']))
    },
  },
  {
    name: 'missed-offer',
    says: 'A missed offer makes its worker Offline and goes on to the next one.',
    async look(stage) {
      const { worker, task, offer } = await offered(stage)
      if (offer === undefined) return open('no offer came')
      const missed = await until((offerSeconds + 15) * 1_000, async () => ((await stage.activityOf(worker)) === stage.activities.offline ? true : undefined))
      const other = await stage.worker()
      const next = await stage.offer(other, task)
      return either(missed === true && next !== undefined, `${missed ? 'Offline' : 'not Offline'}, ${next === undefined ? 'offered to nobody else' : 'offered to the next'}`)
    },
  },
  {
    name: 'missed-at-lunch',
    says: 'Whoever misses an offer while they take no work is made Offline as well.',
    async look(stage) {
      const worker = await stage.worker({ isAvailable: false })
      await stage.setActivity(worker, stage.activities.lunch)
      const task = await stage.task({}, { RoutingTarget: worker })
      if ((await stage.offer(worker, task)) === undefined) return open('no offer came')
      const moved = await until((offerSeconds + 10) * 1_000, async () => ((await stage.activityOf(worker)) === stage.activities.offline ? true : undefined))
      return either(moved === true, moved ? 'Offline' : 'still at lunch')
    },
  },
]
