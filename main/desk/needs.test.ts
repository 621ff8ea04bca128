/** What the panel tells of a task: who waits, what an offered voter asked, which text needs the agent. */
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { CarrierError } from '../provider/provider.ts'
import { eachOnFalseClock, pass, type Testbed, VOTER } from './desk.kit.ts'

const noon = new Date(2026, 10, 3, 12).getTime()

let bed: Testbed
eachOnFalseClock((opened) => (bed = opened), { from: noon, rules: { ringSeconds: 300, staleMinutes: 1 } })

/** The task as the snapshot tells it, which is what the last event of it told. */
async function task() {
  const [only, ...others] = await bed.tasks()
  expect(others).toEqual([])
  expect(bed.changes('task').at(-1)!.row).toEqual(only)
  return only!
}

async function arrives(body: string, person = VOTER) {
  bed.carrier.receive(person, body, Date.now())
  await pass(10_000)
}

describe('a voter is waited for', () => {
  it('until STOP, and again from START on', async () => {
    bed.compose('open')
    await pass(1_000)
    await arrives('Where do I vote?')
    const { waitingSince } = await task()
    expect(waitingSince).toBeDefined()
    await arrives('STOP')
    expect(await task()).not.toHaveProperty('waitingSince')
    const [mark] = (await bed.snapshot()).contacts[0]!.marks
    expect(mark).toMatchObject({ kind: 'opted-out', said: 'person', at: expect.any(Number) })
    await arrives('START')
    expect((await task()).waitingSince).toBe(waitingSince)
  })

  it('and not while the agent’s own mark keeps texts from them', async () => {
    bed.compose('open')
    await arrives('Who is this?')
    bed.desk.commands['contact.mark']({ phone: VOTER, kind: 'wrong-number' })
    expect(await task()).not.toHaveProperty('waitingSince')
    bed.desk.commands['contact.unmark']({ phone: VOTER, kind: 'wrong-number' })
    expect(await task()).toHaveProperty('waitingSince')
  })

  it('never where there is no number to answer to', async () => {
    await arrives('Your code is 1234', '22395')
    expect(await task()).not.toHaveProperty('waitingSince')
  })
})

describe('an offer tells', () => {
  it('what the voter asked first, while they write on', async () => {
    await arrives('Where do I vote?')
    await arrives('I told her she was making it up')
    const offer = await task()
    expect(offer).toMatchObject({ state: 'reserved', opening: { body: 'Where do I vote?' }, last: { body: 'I told her she was making it up' } })
    expect(offer.opening!.at).toBeLessThan(offer.last!.at)
    expect(offer).not.toHaveProperty('answers')
  })

  it('which text of ours that answers, and when it was', async () => {
    bed.compose('any', 'Your ballot was mailed.')
    await pass(3_600_000)
    await arrives('It never came')
    expect(await task()).toMatchObject({ opening: { body: 'It never came' }, answers: { body: 'Your ballot was mailed.', at: noon + 10 } })
  })

  it('nothing of it any more once it is taken', async () => {
    bed.compose('any', 'Your ballot was mailed.')
    await arrives('It never came')
    bed.desk.commands['task.accept']({ taskId: (await task()).id })
    expect(await task()).not.toHaveProperty('opening')
    expect(await task()).not.toHaveProperty('answers')
  })
})

describe('a chat’s row knows', () => {
  let taskId: string
  const say = (body: string) => {
    const messageId = randomUUID()
    expect(bed.desk.commands['message.send']({ messageId, taskId, body })).toEqual({ ok: true })
    return messageId
  }
  const undelivered = async (body: string) => {
    bed.carrier.becomes(body, 'undelivered', { code: 30003, text: 'Unreachable' })
    await pass(60_000)
  }
  beforeEach(async () => {
    ;({ taskId } = bed.compose('open', 'Hello'))
    await pass(1_000)
  })

  it('of a text that did not arrive, until it is sent again', async () => {
    expect(await task()).not.toHaveProperty('trouble')
    const messageId = say('Where are you?')
    await pass(1_000)
    await undelivered('Where are you?')
    expect((await task()).trouble).toBe('failed')
    say('Still there?')
    await pass(1_000)
    expect((await task()).trouble).toBe('failed')
    bed.desk.commands['message.retry']({ messageId, newId: randomUUID() })
    await pass(1_000)
    expect(await task()).not.toHaveProperty('trouble')
  })

  it('of a text of which nobody knows, until the agent has decided', async () => {
    const messageId = say('Where are you?')
    await pass(1_000)
    bed.store.messages.settle({ ...bed.store.messages.get(messageId)!, delivery: 'unclear' })
    expect((await bed.tasks())[0]!.trouble).toBe('unclear')
    bed.desk.commands['message.decide']({ messageId, wasSent: true })
    expect(await task()).not.toHaveProperty('trouble')
  })

  it('of a text that asks whether it should still go', async () => {
    bed.carrier.control.isDown = true
    const messageId = say('Polls close at 8')
    await pass(10 * 60_000)
    bed.carrier.control.isDown = false
    bed.desk.wake()
    await pass(10_000)
    expect((await task()).trouble).toBe('asks')
    bed.desk.commands['message.withdraw']({ messageId })
    expect(await task()).not.toHaveProperty('trouble')
  })

  it('nothing of what failed in an earlier chat', async () => {
    await undelivered('Hello')
    expect((await task()).trouble).toBe('failed')
    bed.desk.commands['task.wrap']({ taskId })
    bed.desk.commands['task.complete']({ taskId })
    await arrives('Hi')
    expect(await task()).not.toHaveProperty('trouble')
  })
})

describe('a text without words', () => {
  const newest = async () => (await bed.desk.queries['message.page']({ conversationId: (await task()).conversationId, limit: 1 })).messages[0]!

  it.each([[''], ['  \n'], ['\u200b\u202e']])('%j is known as empty', async (body) => {
    await arrives(body)
    expect(await newest()).toMatchObject({ isEmpty: true })
    expect((await task()).last).toMatchObject({ isEmpty: true })
    await arrives('Where do I vote?')
    expect((await task()).last).not.toHaveProperty('isEmpty')
  })

  it('with a file is none, neither before the file has come nor after', async () => {
    bed.carrier.control.refuses.media = new CarrierError('passing', 'Busy.')
    const row = bed.carrier.receive(VOTER, '', Date.now(), { mediaCount: 1 })
    await pass(10_000)
    expect(await newest()).not.toHaveProperty('isEmpty')
    delete bed.carrier.control.refuses.media
    bed.carrier.files.set(row.sid, [{ sid: 'ME1', contentType: 'image/png', bytes: Uint8Array.of(1) }])
    await pass(60_000)
    expect(await newest()).toMatchObject({ media: [{ contentType: 'image/png', size: 1 }] })
    expect(await newest()).not.toHaveProperty('isEmpty')
    expect((await task()).last).not.toHaveProperty('isEmpty')
  })
})
