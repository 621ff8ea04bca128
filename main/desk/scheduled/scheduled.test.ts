import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { eachOnFalseClock, openTestbed, pass, VOTER, type Testbed } from '../desk.kit.ts'

const minute = 60_000
let bed: Testbed
eachOnFalseClock((opened) => (bed = opened))

function put(inMs: number, more: { readonly body?: string; readonly phone?: string; readonly to?: 'me' | 'any'; readonly id?: string; readonly pictureUrl?: string; readonly sure?: 'idle' } = {}) {
  const id = more.id ?? crypto.randomUUID()
  const outcome = bed.desk.commands['scheduled.put']({ id, phone: VOTER, body: 'Polls close at 7.', to: 'me', dueAt: Date.now() + inMs, ...more })
  return { id, outcome }
}
const bodies = () => bed.carrier.taken.map(({ body }) => body)
const listed = async () => (await bed.snapshot()).scheduled
const told = () => bed.changes('notice').map(({ row }) => row)
/** The app ends and starts again. */
async function restart(): Promise<void> {
  await bed.close()
  const { store, carrier, rules } = bed
  bed = openTestbed({ store, carrier, rules })
  bed.connect()
  await pass(10)
}

describe('a text that is to go out at a time', () => {
  it('is no message before, and goes out then, parked for its reply', async () => {
    const { id, outcome } = put(30 * minute, { to: 'any' })
    expect(outcome).toEqual({ ok: true })
    expect(await listed()).toMatchObject([{ id, state: 'waiting', to: 'any' }])
    await pass(29 * minute)
    expect(bed.store.messages.get(id)).toBeUndefined()
    await pass(2 * minute)
    expect(bodies()).toEqual(['Polls close at 7.'])
    expect(await listed()).toEqual([])
    expect((await bed.snapshot()).routes).toMatchObject([{ to: 'any', message: { id } }])
  })

  it('goes out in the chat that is open by then', async () => {
    put(30 * minute)
    const { taskId } = bed.compose('open', 'Good day')
    await pass(31 * minute)
    expect(bodies()).toEqual(['Polls close at 7.', 'Good day'])
    expect((await bed.snapshot()).routes).toEqual([])
    expect(bed.store.tasks.get(taskId)).toMatchObject({ state: 'assigned' })
  })

  it('is changed, sent now or called off, each once', async () => {
    const { id } = put(30 * minute)
    put(40 * minute, { id, body: 'Polls close at 8.' })
    expect(await listed()).toMatchObject([{ id, body: 'Polls close at 8.' }])
    const other = put(30 * minute, { phone: '+16025550199' })
    bed.desk.commands['scheduled.discard']({ id: other.id })
    bed.desk.commands['scheduled.discard']({ id: other.id })
    bed.desk.commands['scheduled.now']({ id })
    bed.desk.commands['scheduled.now']({ id })
    expect(put(50 * minute, { id }).outcome).toEqual({ ok: true })
    await pass(60 * minute)
    expect(bodies()).toEqual(['Polls close at 8.'])
  })

  it('goes with its picture, another, or none', async () => {
    const pictureUrl = 'https://example.org/ballot.png'
    const { id } = put(30 * minute, { pictureUrl })
    expect(await listed()).toMatchObject([{ id, pictureUrl }])
    put(30 * minute, { id, pictureUrl: 'https://example.org/other.png' })
    const other = put(30 * minute, { phone: '+16025550199', pictureUrl })
    put(31 * minute, { phone: '+16025550199', id: other.id })
    expect(put(minute, { pictureUrl: 'https://router/ballot.png' }).outcome).toEqual({ ok: false, refusal: { kind: 'bad-picture' } })
    await pass(40 * minute)
    expect(bed.carrier.pictures).toEqual(['https://example.org/other.png', undefined])
    expect(bed.store.messages.get(id)).toMatchObject({ pictureUrl: 'https://example.org/other.png' })
  })

  it('is asked about in a chat in which nobody has written for days', async () => {
    bed.compose('open', 'Good day')
    await pass(100)
    vi.setSystemTime(Date.now() + 3 * 24 * 60 * minute)
    const { id, outcome } = put(30 * minute)
    expect(outcome).toEqual({ ok: false, refusal: { kind: 'slip', slip: { kind: 'idle', days: 3 } } })
    expect(put(30 * minute, { id, sure: 'idle' }).outcome).toEqual({ ok: true })
    // To whom no chat is open it is a new text.
    expect(put(30 * minute, { phone: '+16025550199' }).outcome).toEqual({ ok: true })
  })

  it('stays and is told of when they write first, unless the settings let it go', async () => {
    const { id } = put(30 * minute)
    await bed.replies('When do polls close?')
    await pass(31 * minute)
    expect(await listed()).toMatchObject([{ id, state: 'replied' }])
    expect(told()).toContainEqual({ kind: 'scheduled-stopped', why: 'replied', phone: VOTER, body: 'Polls close at 7.' })
    expect(bodies()).toEqual([])
    put(minute, { id })
    await pass(2 * minute)
    expect(bodies()).toEqual(['Polls close at 7.'])
    Object.assign(bed.rules, { replyStopsScheduled: false })
    put(30 * minute, { body: 'Bring your card.' })
    await bed.replies('Thanks')
    await pass(31 * minute)
    expect(bodies()).toEqual(['Bring your card.', 'Polls close at 7.'])
  })

  it('is asked of the gate again: who has said STOP gets none', async () => {
    Object.assign(bed.rules, { replyStopsScheduled: false })
    const { id } = put(30 * minute)
    await bed.replies('STOP')
    await pass(31 * minute)
    expect(bodies()).toEqual([])
    expect(await listed()).toMatchObject([{ id, state: 'stopped' }])
    expect(bed.desk.commands['scheduled.now']({ id })).toEqual({ ok: false, refusal: { kind: 'opted-out' } })
    expect(put(minute, { id }).outcome).toEqual({ ok: false, refusal: { kind: 'opted-out' } })
  })

  it('goes out when the app is there again a little late, and asks when it is very late', async () => {
    put(10 * minute)
    await bed.close()
    await pass(20 * minute)
    await restart()
    await pass(1_000)
    expect(bodies()).toEqual(['Polls close at 7.'])
    const { id } = put(10 * minute, { body: 'Bring your card.' })
    await bed.close()
    await pass(3 * 60 * minute)
    await restart()
    await pass(1_000)
    expect(bodies()).toHaveLength(1)
    expect(bed.store.messages.get(id)).toMatchObject({ delivery: 'queued' })
    expect(told()).toContainEqual(expect.objectContaining({ kind: 'message-asks', messageId: id }))
  })

  it('waits for a time that is certain', async () => {
    put(10 * minute)
    bed.carrier.control.isDown = true
    await bed.close()
    await pass(11 * minute)
    const { store, carrier, rules } = bed
    bed = openTestbed({ store, carrier, rules })
    await pass(minute)
    expect(await listed()).toHaveLength(1)
    carrier.control.isDown = false
    bed.connect()
    await pass(1_000)
    expect(bodies()).toEqual(['Polls close at 7.'])
  })

  it('goes out once or not at all, whatever is done and whenever the app ends', { timeout: 180_000 }, async () => {
    const action = fc.oneof(
      fc.record({ kind: fc.constant('put' as const), text: fc.nat(3), inMinutes: fc.nat(6) }),
      fc.record({ kind: fc.constantFrom('now' as const, 'discard' as const), text: fc.nat(3) }),
      fc.record({ kind: fc.constant('pass' as const), seconds: fc.nat(200) }),
      fc.record({ kind: fc.constantFrom('restart' as const, 'reply' as const) }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(action, { minLength: 5, maxLength: 12 }), async (actions) => {
        await bed.close()
        bed = openTestbed()
        bed.connect()
        await pass(10)
        const ids = Array.from({ length: 4 }, () => crypto.randomUUID())
        const ended = new Set<string>()
        for (const each of actions) {
          const id = ids['text' in each ? each.text : 0]!
          const phone = `+1602555010${ids.indexOf(id)}`
          if (each.kind === 'put') put(each.inMinutes * minute, { id, body: id, phone })
          else if (each.kind === 'now') bed.desk.commands['scheduled.now']({ id })
          else if (each.kind === 'discard' && bed.store.scheduled.get(id) && bed.desk.commands['scheduled.discard']({ id }).ok) ended.add(id)
          else if (each.kind === 'pass') await pass(each.seconds * 1_000)
          else if (each.kind === 'restart') await restart()
          else if (each.kind === 'reply') await bed.replies('Hello', '+16025550100')
          if (each.kind === 'put' && bed.store.scheduled.get(id)) ended.delete(id)
        }
        await pass(7 * minute)
        const left = await listed()
        for (const id of ids) {
          const times = bodies().filter((body) => body === id).length
          expect(times).toBeLessThanOrEqual(1)
          if (ended.has(id)) expect(times).toBe(0)
          expect(left.filter((text) => text.id === id && text.state === 'waiting')).toEqual([])
          if (bed.store.messages.get(id)) expect(times).toBe(1)
        }
      }),
      { numRuns: 8 },
    )
  })
})
