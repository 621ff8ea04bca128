import { describe, expect, it } from 'vitest'
import { eachOnFalseClock, pass, type Testbed, VOTER } from '../../desk.kit.ts'

const minute = 60_000
const hour = 60 * minute
const evening = Date.parse('2026-07-01T20:50:00-07:00')
let bed: Testbed
eachOnFalseClock((opened) => (bed = opened), { from: evening, rules: { textsFrom: 8 * 60, textsUntil: 21 * 60, quietHours: 'hold', staleMinutes: 0 } })

const waitsUntil = (id: string) => bed.changes('message').findLast(({ row }) => row.id === id)?.row.waitsUntil
const livesIn = (timeZone: string) => bed.desk.commands['contact.describe']({ phone: VOTER, timeZone })
/** The morning in Phoenix after the first evening. */
const at = (clock: string) => Date.parse(`2026-07-02T${clock}:00-07:00`)

async function held(untilThen = hour) {
  await pass(untilThen)
  const { messageId } = bed.compose('open')
  await pass(1_000)
  expect(waitsUntil(messageId)).toBe(at('08:00'))
  return messageId
}

describe('a text that is held for the end of a night', () => {
  it('goes at the end of the night by another clock, once it is known that they go by that', async () => {
    const id = await held()
    livesIn('America/New_York')
    expect(waitsUntil(id)).toBe(at('05:00'))
    await pass(at('05:00') - Date.now() - 1_000)
    expect(bed.carrier.taken).toEqual([])
    await pass(2_000)
    expect(bed.carrier.taken).toHaveLength(1)
  })

  it('never goes earlier than it may there', async () => {
    const id = await held(7 * hour)
    livesIn('Pacific/Honolulu')
    expect(waitsUntil(id)).toBe(at('11:00'))
    await pass(at('10:59') - Date.now())
    expect(bed.carrier.taken).toEqual([])
    await pass(2 * minute)
    expect(bed.carrier.taken).toHaveLength(1)
  })

  it('goes at once where it is day', async () => {
    await held()
    livesIn('Asia/Tokyo')
    await pass(1_000)
    expect(bed.carrier.taken).toHaveLength(1)
  })

  it('waits by the hours that are set by now', async () => {
    const id = await held()
    Object.assign(bed.rules, { textsFrom: 7 * 60 })
    bed.desk.settingsChanged()
    expect(waitsUntil(id)).toBe(at('07:00'))
    Object.assign(bed.rules, { textsFrom: 9 * 60 })
    bed.desk.settingsChanged()
    expect(waitsUntil(id)).toBe(at('09:00'))
    expect(bed.carrier.taken).toEqual([])
  })

  it('keeps the time for which its failure asked', async () => {
    const { messageId } = bed.compose('open', 'hi')
    await pass(10)
    bed.carrier.becomes('hi', 'undelivered', { code: 30003, text: 'Unreachable' })
    await pass(hour)
    const newId = crypto.randomUUID()
    expect(bed.desk.commands['message.retry']({ messageId, newId, later: true })).toEqual({ ok: true })
    const { at: due } = bed.store.dues.get('later', newId)!
    livesIn('Asia/Tokyo')
    expect(bed.store.dues.get('later', newId)).toMatchObject({ at: due })
  })
})
