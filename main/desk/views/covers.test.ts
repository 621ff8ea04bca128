/** What is hostile or unasked is covered wherever it is shown, and after a run of it a break is offered. */
import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { eachDesk, VOTER, type Testbed } from '../desk.kit.ts'

let bed: Testbed
eachDesk((next) => (bed = next))

const insult = 'fuck you'
/** A chat of the agent's in which the voter writes; resolves to the newest message. */
async function theyWrite(body: string) {
  await bed.replies(body)
  const { conversationId } = (await bed.tasks())[0]!
  return bed.until(() => bed.store.messages.page(conversationId).find((message) => message.body === body))
}
const shown = async () => {
  const [task] = await bed.tasks()
  const { messages } = await bed.desk.queries['message.page']({ conversationId: task!.conversationId, limit: 50 })
  return { task: task!, messages }
}

describe('a picture', () => {
  /** It arrives in the chat that begins with these words of the agent's; resolves to whether it is called unasked. */
  async function comesAfter(words: string, care: { coversUnasked?: boolean } = {}) {
    Object.assign(bed.care, care)
    bed.compose('open', words)
    const { sid } = bed.carrier.receive(VOTER, 'Look', Date.now(), { mediaCount: 1 })
    bed.carrier.files.set(sid, [{ sid: 'ME1', contentType: 'image/png', bytes: Uint8Array.of(1) }])
    bed.desk.wake()
    const { row } = await bed.until(() => bed.changes('message').findLast(({ row: { body, media } }) => body === 'Look' && media.length > 0))
    return row.isUnasked ?? false
  }

  it('that nobody asked for says so', async () => expect(await comesAfter('Hello')).toBe(true))
  it('that was asked for does not', async () => expect(await comesAfter('Can you send a photo of it?')).toBe(false))
  it('is like any other where the agent has set it so', async () => expect(await comesAfter('Hello', { coversUnasked: false })).toBe(false))
})

describe('a hostile text', () => {
  it('is in the thread with its label, and in no list and no hit of the search', async () => {
    bed.compose('open')
    await theyWrite(insult)
    const { task, messages } = await shown()
    expect(messages.at(-1)).toMatchObject({ body: insult, hostile: 'insult' })
    expect(task.last).toMatchObject({ body: '', hostile: 'insult' })
    const found = await bed.desk.queries.search({ text: 'fuck', limit: 10 })
    expect(found.messages.map(({ message }) => [message.body, message.hostile])).toEqual([['', 'insult']])
  })

  it('is an offer with a label', async () => {
    await bed.replies(insult)
    const task = await bed.until(async () => (await bed.tasks()).find(({ state }) => state === 'reserved'))
    expect(task).toMatchObject({ opening: { body: '', hostile: 'insult' }, last: { body: '' } })
  })

  it('is not in what is told of a STOP', async () => {
    bed.compose('open')
    bed.carrier.receive(VOTER, 'STOP', Date.now())
    bed.desk.wake()
    await bed.until(() => bed.store.marks.of(VOTER)[0])
    bed.store.marks.set({ ...bed.store.marks.of(VOTER)[0]!, reason: `${insult}, stop` })
    expect((await bed.snapshot()).contacts[0]?.marks[0]).toMatchObject({ kind: 'opted-out', said: 'person' })
    expect((await bed.snapshot()).contacts[0]?.marks[0]?.reason).toBeUndefined()
  })

  it('is shown where the agent has set it so, from then on', async () => {
    bed.compose('open')
    await theyWrite(insult)
    bed.care.coversHostile = false
    const before = bed.desk.seq()
    bed.desk.settingsChanged()
    // A number that no page has heard makes it ask anew.
    expect(bed.desk.seq()).toBeGreaterThan(before + 1)
    const { task, messages } = await shown()
    expect(messages.at(-1)?.hostile).toBeUndefined()
    expect(task.last?.body).toBe(insult)
  })
})

describe('a break', () => {
  const offered = () => bed.changes('notice').flatMap(({ row }) => (row.kind === 'hostile-run' ? [row.count] : []))

  it('is offered after three hostile texts in half an hour, and after three more', async () => {
    bed.compose('open')
    for (const body of ['fuck you', 'hello?', 'go to hell', 'you idiot', 'kill yourself', 'eat shit']) await theyWrite(body)
    expect(offered()).toEqual([3])
    await theyWrite('screw you')
    expect(offered()).toEqual([3, 6])
  })

  it('is offered to nobody who takes none, and to nobody who takes no work', async () => {
    bed.compose('open')
    bed.care.offersBreak = false
    for (const body of ['fuck you', 'go to hell', 'you idiot']) await theyWrite(body)
    bed.care.offersBreak = true
    bed.desk.commands['activity.set']({ activity: 'lunch' })
    for (const body of ['kill yourself', 'eat shit', 'screw you']) await theyWrite(body)
    expect(offered()).toEqual([])
  })
})

describe('a chat that is handed on by one key', () => {
  it('is back in the queue with what was not answered, and leaves the agent in peace for ten minutes', async () => {
    const { taskId } = bed.compose('open')
    await theyWrite(insult)
    const newId = randomUUID()
    for (const _ of [1, 2]) expect(bed.desk.commands['task.handOn']({ taskId, newId })).toEqual({ ok: true })
    const [task, ...others] = await bed.tasks()
    expect(others).toEqual([])
    expect(task).toMatchObject({ id: newId, state: 'pending', unread: 1, opening: { hostile: 'insult' } })
    expect(bed.store.tasks.get(taskId)).toMatchObject({ state: 'completed', disposition: 'handed-on' })
    // Apart from those that ended without an outcome.
    expect((await bed.desk.queries['stats.of']({ days: 'today', whose: 'mine' })).outcomes).toEqual([{ disposition: 'handed-on', count: 1 }])
    const rests = bed.store.dues.get('cooldown', newId)!.at - Date.now()
    expect(rests).toBeGreaterThan(9 * 60_000)
    // Another text of theirs does not make it ring.
    await theyWrite('answer me')
    expect((await bed.tasks())[0]).toMatchObject({ id: newId, state: 'pending', unread: 2 })
    expect(bed.desk.commands['task.accept']({ taskId: newId })).toEqual({ ok: true })
  })
})
