import { describe, expect, it, vi } from 'vitest'
import { CarrierError, type FileTrouble } from '../../provider/provider.ts'
import { eachOnFalseClock, pass, type Testbed, VOTER } from '../desk.kit.ts'

const HOUR = 3_600_000
const png = { contentType: 'image/png', bytes: Uint8Array.of(137, 80, 78, 71) }
const fault = (file: FileTrouble) => new CarrierError('passing', 'HTTP 403', { by: 'stranger', file, isGone: file === 'gone' })

let bed: Testbed
eachOnFalseClock((opened) => (bed = opened))

/** The clock jumps, as it does over a machine's sleep, and is noticed within half a minute. */
async function hours(count: number): Promise<void> {
  for (let hour = 0; hour < count; hour += 1) {
    vi.setSystemTime(Date.now() + HOUR - 40_000)
    await pass(40_000)
  }
}

/** A message with files arrives; a file is its bytes or what stands in its way. */
async function arrive(...files: readonly (Uint8Array | CarrierError)[]) {
  const row = bed.carrier.receive(VOTER, 'look', Date.now(), { mediaCount: files.length })
  bed.carrier.files.set(row.sid, files.map((bytes, index) => ({ sid: `ME${row.sid}${index}`, contentType: png.contentType, bytes })))
  await pass(4_000)
  return row
}
const media = () => bed.changes('message').findLast(({ row }) => row.body === 'look')!.row.media
const fetched = () => bed.carrier.asked.filter((what) => what === 'file').length

describe('the files of a message', () => {
  it('come each by itself: one that is gone holds up no other and says so', async () => {
    await arrive(fault('gone'), png.bytes, png.bytes)
    expect(media().map(({ lost, size }) => lost ?? size)).toEqual(['gone', 4, 4])
    expect(new Uint8Array((await bed.store.files.read(media()[1]!.id))!)).toEqual(png.bytes)
    const before = fetched()
    await hours(48)
    expect(fetched()).toBe(before)
  })

  it('that are too large are not asked for again', async () => {
    await arrive(fault('too-large'))
    await hours(24)
    expect([media()[0]!.lost, fetched()]).toEqual(['too-large', 1])
  })

  it('that something keeps back are asked for ever more seldom, and given up after a day with the reason', async () => {
    await arrive(fault('blocked'))
    expect(media()[0]).not.toHaveProperty('lost')
    await hours(27)
    expect(media()[0]!.lost).toBe('blocked')
    expect(fetched()).toBeLessThan(60)
    const before = fetched()
    await hours(48)
    expect(fetched()).toBe(before)
  })

  it('come when what was in the way has gone', async () => {
    const row = await arrive(fault('unreachable'))
    bed.carrier.files.set(row.sid, [{ sid: `ME${row.sid}0`, contentType: png.contentType, bytes: png.bytes }])
    await pass(60_000)
    expect(media()[0]).toMatchObject({ size: 4, url: expect.stringContaining(media()[0]!.id) })
  })

  it('of which nobody tells which there are are asked about ever more seldom, and given up after a day with the reason', async () => {
    bed.carrier.refuses.media = new CarrierError('denied', 'HTTP 403', { by: 'carrier', code: 70051 })
    await arrive(png.bytes)
    const listed = () => bed.carrier.asked.filter((what) => what === 'media').length
    await hours(20)
    expect(bed.changes('message').filter(({ row }) => row.media.length > 0)).toEqual([])
    await hours(7)
    expect(media()).toMatchObject([{ lost: 'denied' }])
    expect(listed()).toBeLessThan(60)
  })

  it('are not given up because the machine’s clock is set ahead', async () => {
    const row = await arrive(fault('unreachable'))
    vi.setSystemTime(Date.now() + 26 * HOUR)
    bed.carrier.control.aheadMs -= 26 * HOUR
    await pass(10 * 60_000)
    expect(media()[0]).not.toHaveProperty('lost')
    bed.carrier.files.set(row.sid, [{ sid: `ME${row.sid}0`, contentType: png.contentType, bytes: png.bytes }])
    await pass(10 * 60_000)
    expect(media()[0]).toMatchObject({ size: 4 })
  })

  it('are said to be lost when nobody can tell any more which there were', async () => {
    bed.carrier.refuses.media = new CarrierError('refused', 'HTTP 404', { by: 'carrier', code: 20404, isGone: true })
    await arrive(png.bytes)
    expect(media()).toMatchObject([{ lost: 'gone' }])
  })
})
