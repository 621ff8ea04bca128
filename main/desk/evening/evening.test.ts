/** A practice evening as the desk tells of it at its end: its figures equal a recount from the journal, and what was stopped and met is told of this evening alone. */
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { checks } from '../../../contract/answers/evening.ts'
import { eachOnFalseClock, falseClock, openTestbed, pass, VOTER, type Testbed } from '../desk.kit.ts'
import { anyAction, live, type Action } from '../stats/life.kit.ts'
import { recount } from '../stats/recount.kit.ts'
import { eveningIn } from './span.ts'

const noon = new Date(2026, 10, 4, 12).getTime()
const day = 24 * 3_600_000
/** Linda, who refuses in her own words, and Marcus, who lives in Alaska. */
const [linda, marcus] = ['+12165550143', '+19075550114']

const toldBy = (bed: Testbed) => bed.desk.queries['evening.of']({})

describe('the figures', () => {
  falseClock(noon)

  it('equal a recount from the journal, since the evening was begun anew', { timeout: 120_000 }, async () => {
    const some = fc.array(anyAction, { minLength: 20, maxLength: 40, size: 'max' })
    await fc.assert(fc.asyncProperty(some, some, evening), { numRuns: 4 })
  })

  async function evening(before: readonly Action[], after: readonly Action[]): Promise<void> {
    vi.setSystemTime(noon)
    const bed = openTestbed({ rules: { capacity: 3 } })
    bed.connect()
    bed.available()
    await live(bed, before)
    await expectRecounted(bed, new Date(noon).setHours(0, 0, 0, 0))
    const begunAt = Date.now()
    expect(bed.desk.commands['evening.begin']({})).toEqual({ ok: true })
    await expectRecounted(bed, begunAt)
    await pass(5_000)
    await live(bed, after)
    await expectRecounted(bed, begunAt)
    await bed.close()
  }

  async function expectRecounted(bed: Testbed, from: number): Promise<void> {
    const told = await toldBy(bed)
    expect([told.from, told.until]).toEqual([from, new Date(noon).setHours(24, 0, 0, 0)])
    const { received, sent, texted, wrote, handling, answers } = recount(bed.store.journal.after(0), told)
    const sum = (...deliveries: readonly string[]) => deliveries.reduce((all, delivery) => all + (sent[delivery] ?? 0), 0)
    expect(told).toMatchObject({
      texted, wrote,
      received: received['received'] ?? 0,
      sent: sum('accepted', 'sent', 'delivered', 'undelivered', 'unconfirmed'),
      delivered: sum('delivered'),
      underWay: sum('accepted', 'sent'),
      queued: sum('queued', 'sending'),
      unknown: sum('checking', 'unclear', 'unconfirmed'),
      failed: sum('failed', 'undelivered'),
    })
    const paceOf = ({ count, median, slowest }: typeof handling) => ({ count, ...(median !== null && { medianMs: median }), ...(slowest !== null && { slowestMs: slowest }) })
    expect([told.firstAnswer, told.handling]).toEqual([paceOf(answers), paceOf(handling)])
  }
})

describe('an evening', () => {
  let bed: Testbed
  eachOnFalseClock((opened) => (bed = opened), { from: noon, rules: { staleMinutes: 0 } })

  const found = async () => Object.fromEntries(Object.entries((await toldBy(bed)).checks).filter(([, count]) => count > 0))
  const answer = (taskId: string, body: string, more = {}) => bed.desk.commands['message.send']({ messageId: randomUUID(), taskId, body, ...more })

  it('tells what was stopped and what was asked, each text once', async () => {
    expect(Object.keys((await toldBy(bed)).checks)).toEqual([...checks])
    const { taskId } = bed.compose('open')
    bed.desk.commands['contact.rename']({ phone: VOTER, name: 'Marisol Vega' })
    await pass(1_000)
    const messageId = randomUUID()
    const asked = { messageId, taskId, body: 'Hi Robert, you can vote early.' }
    for (const more of [{}, {}, { sure: 'greets' as const }]) bed.desk.commands['message.send']({ ...asked, ...more })
    await pass(1_000)
    expect(await found()).toEqual({ slip: 1, sure: 1 })
    await bed.replies('STOP')
    await pass(5_000)
    expect(answer(taskId, 'Good day')).toMatchObject({ ok: false })
    expect(await found()).toEqual({ slip: 1, sure: 1, 'opted-out': 1 })
  })

  it('tells of a text that was stopped at the last moment, and not of one that the carrier refused', async () => {
    bed.carrier.control.isDown = true
    const { taskId } = bed.compose('open')
    await pass(1_000)
    expect(bed.carrier.taken).toEqual([])
    expect(bed.desk.commands['contact.mark']({ phone: VOTER, kind: 'opted-out', reason: 'they called' })).toEqual({ ok: true })
    bed.carrier.control.isDown = false
    bed.desk.wake()
    await pass(60_000)
    expect(bed.store.messages.page(bed.store.tasks.get(taskId)!.conversationId)).toMatchObject([{ delivery: 'failed' }])
    expect(await found()).toEqual({ 'opted-out': 1 })
  })

  it('tells whom the agent met, and whether they were texted again', async () => {
    bed.compose('open', 'Good day', linda)
    await pass(1_000)
    expect((await toldBy(bed)).met).toEqual([])
    await bed.replies('Please take me off your list.', linda)
    await pass(5_000)
    expect((await toldBy(bed)).met).toEqual([{ personality: 'stops-in-words', lesson: 'stopped' }])
    await bed.replies('Can I vote before I go to bed?', marcus)
    await pass(5_000)
    expect((await toldBy(bed)).met).toContainEqual({ personality: 'late-night', lesson: 'waits' })
    expect(bed.desk.commands['contact.unmark']({ phone: linda, kind: 'opted-out', reason: 'they called again' })).toEqual({ ok: true })
    const chat = bed.store.tasks.newestOpen(bed.store.conversations.with(linda)!.id)
    expect(chat ? answer(chat.id, 'Good day again') : bed.compose('open', 'Good day again', linda).outcome).toEqual({ ok: true })
    await pass(1_000)
    expect((await toldBy(bed)).met).toContainEqual({ personality: 'stops-in-words', lesson: 'texted-again' })
  })

  it('is over with the day, and when the agent begins another', async () => {
    bed.compose('open', 'Good day', linda)
    await bed.replies('Please take me off your list.', linda)
    await pass(5_000)
    expect(await toldBy(bed)).toMatchObject({ texted: 1, wrote: 1 })
    bed.desk.commands['evening.begin']({})
    await pass(1_000)
    expect(await toldBy(bed)).toMatchObject({ texted: 0, wrote: 0, sent: 0, met: [] })
    vi.setSystemTime(noon + day)
    const { span } = eveningIn({ store: bed.store, now: Date.now })
    expect(span.from).toBe(new Date(noon + day).setHours(0, 0, 0, 0))
  })

  it('leads to the chats of its own', async () => {
    const { taskId } = bed.compose('open')
    await pass(1_000)
    bed.desk.commands['task.wrap']({ taskId })
    bed.desk.commands['task.note']({ taskId, disposition: 'answered' })
    bed.desk.commands['task.complete']({ taskId })
    await pass(1_000)
    const listed = async () => {
      const { from, until } = await toldBy(bed)
      return (await bed.desk.queries['stats.chats']({ days: 'today', of: 'finished', within: { from, until }, limit: 10 })).chats.map((chat) => chat.taskId)
    }
    expect(await listed()).toEqual([taskId])
    bed.desk.commands['evening.begin']({})
    expect(await listed()).toEqual([])
    expect(await toldBy(bed)).toMatchObject({ handling: { count: 0 } })
  })
})
