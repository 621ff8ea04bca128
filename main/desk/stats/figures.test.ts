import { expect, it } from 'vitest'
import { deliveries } from '../../../contract/message.ts'
import { textFates } from '../../../contract/answers/stats.ts'
import { openTestbed } from '../desk.kit.ts'
import { spanOf } from './days.ts'
import { deliveriesOf } from './fates.ts'
import { statsOf } from './figures.ts'

/** A Wednesday. */
const now = new Date(2026, 10, 4, 15, 30).getTime()

it('the time in each status is of the days, until now, and none in which the worker was away', async () => {
  const { store, close } = openTestbed()
  const stint = (activity: string, day: number, hour: number, away: 'idle' | null = null) =>
    store.stints.begin({ activity, startedAt: new Date(2026, 10, day, hour).getTime(), endedAt: null, away, rev: 1 })
  stint('available', 3, 20)
  stint('break', 4, 1)
  stint('available', 4, 2, 'idle')
  stint('available', 4, 14)
  const hours = (count: number) => count * 3_600_000
  expect(statsOf(store, spanOf('yesterday', now), 'mine', now).usedMs).toEqual({ available: hours(4) })
  expect(statsOf(store, spanOf('today', now), 'mine', now).usedMs).toEqual({ available: hours(1 + 1.5), break: hours(1) })
  await close()
})

it('every text has one fate, and colleagues’ are the team’s alone', async () => {
  const { store, close } = openTestbed()
  store.contacts.touch('+16025550148', 1, 1)
  store.conversations.add({ id: 'c', phone: '+16025550148' })
  for (const [index, delivery] of deliveries.entries()) {
    const direction = delivery === 'received' ? 'inbound' : 'outbound'
    store.messages.add({ id: `m${index}`, conversationId: 'c', direction, body: '', at: now, delivery, segments: 1, sid: null, rev: 1 })
  }
  store.messages.add({ id: 'theirs', conversationId: 'c', direction: 'outbound', body: '', at: now, delivery: 'delivered', segments: 1, sid: null, rev: 1, by: 'Ana' })
  expect(textFates.flatMap((fate) => deliveriesOf(fate)).toSorted()).toEqual(deliveries.filter((delivery) => delivery !== 'received').toSorted())
  const mine = statsOf(store, spanOf('today', now), 'mine', now)
  expect(mine).toMatchObject({ received: 1, sent: 5, delivered: 1, underWay: 2, queued: 2, unknown: 3, failed: 2 })
  expect(statsOf(store, spanOf('today', now), 'team', now)).toMatchObject({ sent: 6, delivered: 2, failed: 2 })
  expect(mine.bars.find(({ from }) => new Date(from).getHours() === 15)).toMatchObject({ received: 1, sent: 5 })
  await close()
})
