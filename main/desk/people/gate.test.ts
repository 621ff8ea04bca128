import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { minuteIn } from '../../../common/zone/clock.ts'
import { zonesOf } from '../../../common/zone/zones.ts'
import type { QuietHours } from '../../../contract/settings.ts'
import { CarrierError } from '../../provider/provider.ts'
import { eachOnFalseClock, falseClock, openTestbed, pass, type Testbed, VOTER } from '../desk.kit.ts'

const hour = 3_600_000
/** An evening in Phoenix, 8:50 PM there. */
const evening = Date.parse('2026-07-01T20:50:00-07:00')
const usual = { textsFrom: 8 * 60, textsUntil: 21 * 60 }

function journalOf(bed: Testbed, kind: string): readonly { readonly subject: string; readonly payload: string | null }[] {
  return bed.store.journal.after(0).filter((entry) => entry.kind === kind)
}

describe('by day', () => {
  let bed: Testbed
  eachOnFalseClock((opened) => (bed = opened), { from: Date.parse('2026-07-01T09:00:00-07:00'), rules: usual })

  it('a text costs a look at the clock, and none at those of the coming night', async () => {
    const looks = vi.spyOn(Intl.DateTimeFormat.prototype as unknown as { readonly format: object }, 'format', 'get')
    bed.compose('open')
    await pass(1_000)
    const count = looks.mock.calls.length
    looks.mockRestore()
    expect(bed.carrier.taken).toHaveLength(1)
    expect(count).toBeLessThanOrEqual(3)
  })
})

describe.each<{ quietHours: QuietHours }>([{ quietHours: 'warn' }, { quietHours: 'hold' }, { quietHours: 'refuse' }])('at night, by the setting $quietHours', ({ quietHours }) => {
  let bed: Testbed
  eachOnFalseClock((opened) => (bed = opened), { from: evening, rules: { ...usual, quietHours, staleMinutes: 0 } })

  it('by day a text goes, and its attempt says on which word', async () => {
    const { messageId } = bed.compose('open')
    await pass(1_000)
    expect(bed.carrier.taken).toHaveLength(1)
    expect(bed.store.attempts.last(messageId)).toMatchObject({ verdict: 'clear' })
    expect(journalOf(bed, 'message.sending')[0]!.payload).toContain('clear')
  })

  it('a new text is warned of, held, or refused; and the journal has it', async () => {
    await pass(hour)
    const { messageId, outcome } = bed.compose('open')
    await pass(1_000)
    const until = Date.parse('2026-07-02T08:00:00-07:00')
    switch (quietHours) {
      case 'warn':
        expect(bed.carrier.taken).toHaveLength(1)
        expect(bed.store.attempts.last(messageId)).toMatchObject({ verdict: 'anyway' })
        return expect(journalOf(bed, 'gate.overridden')).toMatchObject([{ subject: messageId, payload: expect.stringContaining('America/Phoenix') }])
      case 'hold':
        expect(bed.carrier.taken).toEqual([])
        expect(bed.changes('message').at(-1)!.row).toMatchObject({ delivery: 'queued', waitsUntil: until, isHeld: true })
        expect(journalOf(bed, 'gate.held')).toHaveLength(1)
        await pass(until - Date.now() + 1_000)
        return expect(bed.store.attempts.last(messageId)).toMatchObject({ verdict: 'clear' })
      case 'refuse':
        expect(outcome).toEqual({ ok: false, refusal: { kind: 'quiet-hours', zone: 'America/Phoenix', until } })
        return expect(journalOf(bed, 'gate.refused')).toMatchObject([{ subject: VOTER }])
    }
  })

  it('a text that night overtook goes to nobody of itself: it asks, or waits for the morning', async () => {
    bed.carrier.control.isDown = true
    const { messageId } = bed.compose('open')
    await pass(hour)
    bed.carrier.control.isDown = false
    bed.desk.wake()
    await pass(60_000)
    expect(bed.carrier.taken).toEqual([])
    const now = bed.desk.commands['message.now']({ messageId })
    await pass(1_000)
    if (quietHours === 'refuse') {
      expect(now).toMatchObject({ refusal: { kind: 'quiet-hours' } })
      expect(journalOf(bed, 'gate.refused')).toMatchObject([{ subject: VOTER }])
      await pass(12 * hour)
    }
    expect(bed.carrier.taken).toHaveLength(1)
    expect(journalOf(bed, 'gate.overridden')).toHaveLength(quietHours === 'refuse' ? 0 : 1)
  })

  it('goes by the zone that somebody chose for the person', async () => {
    bed.carrier.receive(VOTER, 'hello', Date.now())
    await pass(5_000)
    bed.desk.commands['contact.describe']({ phone: VOTER, timeZone: 'America/New_York' })
    expect(await bed.desk.queries['gate.quiet']({ phone: VOTER })).toMatchObject({ isQuiet: true, zone: 'America/New_York' })
    expect(await bed.desk.queries['gate.quiet']({ phone: VOTER, at: evening + 8 * hour })).toEqual({ isQuiet: true, zone: 'America/New_York', turnsAt: Date.parse('2026-07-02T08:00:00-04:00') })
    expect(await bed.desk.queries['gate.quiet']({ phone: VOTER, at: evening + 8 * hour + 600_000 })).toMatchObject({ isQuiet: false })
  })
})

it('a text that is held meets a STOP of the night in the morning', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: evening + hour })
  const bed = openTestbed({ rules: { ...usual, quietHours: 'hold' } })
  bed.connect()
  bed.available()
  await pass(10)
  const { messageId } = bed.compose('me')
  bed.carrier.receive(VOTER, 'lose my number', Date.now())
  await pass(24 * hour)
  expect(bed.carrier.taken).toEqual([])
  expect(bed.store.messages.get(messageId)).toMatchObject({ delivery: 'failed', errorCode: 21610 })
  await bed.close()
  vi.useRealTimers()
})

describe('whatever happens', () => {
  falseClock(evening)

  const phones = [VOTER, '+18505550100', '+18085550100', '+18005550100'] as const
  const some = <T>(values: readonly T[]) => fc.constantFrom(...values)
  const step = fc.oneof(
    fc.record({ does: fc.constant('compose' as const), phone: some(phones), option: some(['open', 'me', 'any'] as const) }),
    fc.record({ does: some(['reply', 'retry', 'later', 'now', 'again', 'withdraw', 'wrap', 'wake'] as const), which: fc.nat(20) }),
    fc.record({ does: fc.constant('wrote' as const), phone: some(phones), body: some(['STOP', 'START', 'lose my number', 'Where do I vote?', 'no me escriban']) }),
    fc.record({ does: fc.constant('mark' as const), phone: some(phones), kind: some(['landline', 'wrong-number'] as const), is: fc.boolean() }),
    fc.record({ does: fc.constant('rule' as const), quietHours: some(['warn', 'hold', 'refuse'] as const) }),
    fc.record({ does: fc.constant('carrier' as const), is: some(['down', 'up', 'unclear', 'refuses'] as const) }),
    fc.record({ does: fc.constant('pass' as const), minutes: some([0, 1, 12]) }),
  )
  type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

  function take(bed: Testbed, rules: { quietHours?: QuietHours }, one: Step): unknown {
    const texts = bed.store.journal.after(0).filter(({ kind }) => kind === 'message.queued').map(({ subject }) => subject)
    const { commands } = bed.desk
    const of = (which: number): string => texts[which % texts.length] ?? crypto.randomUUID()
    const ids = () => ({ messageId: crypto.randomUUID() })
    switch (one.does) {
      case 'compose': return bed.compose(one.option, 'Hello', one.phone)
      case 'reply': return bed.store.tasks.open().map(({ id }) => commands['message.send']({ ...ids(), taskId: id, body: 'And this' }))
      case 'retry': return commands['message.retry']({ messageId: of(one.which), newId: crypto.randomUUID() })
      case 'later': return commands['message.retry']({ messageId: of(one.which), newId: crypto.randomUUID(), later: true })
      case 'now': return commands['message.now']({ messageId: of(one.which) })
      case 'again': return commands['message.decide']({ messageId: of(one.which), wasSent: false })
      case 'withdraw': return commands['message.withdraw']({ messageId: of(one.which) })
      case 'wrap': return bed.store.tasks.open().slice(0, 1).map(({ id }) => [commands['task.wrap']({ taskId: id }), commands['task.complete']({ taskId: id })])
      case 'wake': return bed.desk.wake()
      case 'wrote': return bed.carrier.receive(one.phone, one.body, Date.now())
      case 'mark': return one.is ? commands['contact.mark'](one) : commands['contact.unmark'](one)
      case 'rule': return (rules.quietHours = one.quietHours)
      case 'carrier': return turn(bed, one.is)
      case 'pass': return undefined
    }
  }

  function turn(bed: Testbed, to: 'down' | 'up' | 'unclear' | 'refuses'): void {
    bed.carrier.control.isDown = to === 'down'
    bed.carrier.control.answer = undefined
    if (to === 'unclear') bed.carrier.control.answer = () => { throw new CarrierError('unclear', 'The answer was lost.') }
    if (to === 'refuses') bed.carrier.control.answer = () => { throw new CarrierError('refused', 'Not a number.', { code: 21211, by: 'carrier' }) }
  }

  const isDay = (phone: string): boolean => zonesOf(phone).every((zone) => minuteIn(zone, Date.now()) >= usual.textsFrom && minuteIn(zone, Date.now()) < usual.textsUntil)

  it('no text reaches the carrier without a word of the gate’s, against a mark, or at a night that nobody knew of', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(evening, evening + 11 * hour, evening + 16 * hour), fc.array(step, { minLength: 5, maxLength: 16 }), async (from, steps) => {
        vi.setSystemTime(from)
        const rules: { quietHours?: QuietHours } = {}
        const bed = openTestbed({ rules: Object.defineProperty({ ...usual }, 'quietHours', { enumerable: true, get: () => rules.quietHours ?? 'warn' }) })
        const { send } = bed.carrier.provider
        const faults: string[] = []
        bed.carrier.provider.send = async (phone, body) => {
          const text = bed.store.messages.unsettled().find((each) => each.delivery === 'sending' && bed.store.conversations.get(each.conversationId)!.phone === phone)
          const verdict = text && bed.store.attempts.last(text.id)?.verdict
          if (!verdict) faults.push(`${phone} was texted without a verdict`)
          if (bed.store.marks.of(phone).length > 0) faults.push(`${phone} was texted although it is marked`)
          if (!isDay(phone) && !(verdict === 'anyway' && journalOf(bed, 'gate.overridden').some(({ subject }) => subject === text!.id))) faults.push(`${phone} was texted at night`)
          return send(phone, body)
        }
        bed.connect()
        bed.available()
        await pass(10)
        for (const one of steps) {
          take(bed, rules, one)
          await pass(one.does === 'pass' ? one.minutes * 60_000 : 3_000)
        }
        await bed.close()
        expect(faults).toEqual([])
        expect(bed.store.journal.firstBroken()).toBeUndefined()
      }),
      { numRuns: 25 },
    )
  }, 120_000)

  it('there is one place that hands a text to the provider, behind the attempt that bears the gate’s word', () => {
    const root = join(import.meta.dirname, '../..')
    const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !/\.(test|kit)\.ts$/.test(file))
    expect(sources.filter((file) => /\bprovider(?:\(\))?!?\??\.send\(/.test(readFileSync(join(root, file), 'utf8')))).toEqual(['desk/outbox/request.ts'])
  })
})
