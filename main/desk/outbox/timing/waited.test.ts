import { describe, expect, it, vi } from 'vitest'
import { CarrierError } from '../../../provider/provider.ts'
import { eachOnFalseClock, openTestbed, pass, type Testbed } from '../../desk.kit.ts'
import { conversationsAtOnce } from '../rules.ts'

let bed: Testbed
eachOnFalseClock((opened) => (bed = opened))

describe('texts that waited for the line', () => {
  const numbers = Array.from({ length: 2 * conversationsAtOnce }, (_, index) => `+16025550${100 + index}`)
  /** The carrier answers everybody after the same time. */
  function backAfter(ms: number): void {
    bed.carrier.control.isDown = true
    for (const phone of numbers) bed.compose('any', 'Hello', phone)
    bed.carrier.control.isDown = false
    bed.carrier.control.answer = (take) => new Promise((resolve) => setTimeout(() => resolve(take()), ms))
  }
  const commits = () => bed.events.filter(({ changes }) => changes.some(({ kind }) => kind === 'message')).length

  it('wait for the disk once for those that were answered and those that begin in their place', async () => {
    backAfter(50)
    await pass(2_000)
    const before = commits()
    bed.desk.wake()
    await pass(200)
    expect(bed.carrier.taken).toHaveLength(numbers.length)
    expect(commits() - before).toBe(3)
  })

  it('are written down although one of the answers cannot be', async () => {
    backAfter(50)
    await pass(2_000)
    const { end } = bed.store.attempts
    let spoiltId: number | undefined
    const spoilt = vi.spyOn(bed.store.attempts, 'end').mockImplementation((id, ...rest) => {
      spoiltId ??= id
      if (id === spoiltId) throw new Error('This row cannot be written.')
      return end(id, ...rest)
    })
    bed.desk.wake()
    await pass(200)
    spoilt.mockRestore()
    expect(spoiltId).toBeDefined()
    expect(bed.changes('message').filter(({ row }) => row.delivery === 'accepted').length).toBeGreaterThanOrEqual(conversationsAtOnce - 1)
    await pass(120_000)
    expect(bed.carrier.taken.map(({ person }) => person).toSorted()).toEqual(numbers)
  })

  it('before the carrier took them go out once at the next start', async () => {
    const tries = bed.carrier.control.firstEnds(new CarrierError('passing', 'HTTP 503', { by: 'carrier', retryAfterMs: 60_000 }))
    const { messageId } = bed.compose('open')
    await pass(1_000)
    expect([tries.count, bed.store.messages.get(messageId)!.delivery, bed.carrier.taken]).toEqual([1, 'queued', []])
    await bed.close()
    const next = openTestbed({ store: bed.store, carrier: bed.carrier })
    next.connect()
    await pass(120_000)
    expect([bed.store.messages.get(messageId)!.delivery, bed.carrier.taken.length]).toEqual(['accepted', 1])
    await next.close()
  })
})
