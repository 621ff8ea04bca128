import { describe, expect, it } from 'vitest'
import type { QuietHours } from '../../../contract/settings.ts'
import { eachOnFalseClock, openTestbed, pass, VOTER, type Testbed } from '../desk.kit.ts'

const minute = 60_000
const hour = 60 * minute
/** An evening in Phoenix, 8:50 PM there. */
const evening = Date.parse('2026-07-01T20:50:00-07:00')
const morning = Date.parse('2026-07-02T08:00:00-07:00')
const usual = { textsFrom: 8 * 60, textsUntil: 21 * 60, staleMinutes: 0 }

describe.each<{ quietHours: QuietHours }>([{ quietHours: 'warn' }, { quietHours: 'hold' }, { quietHours: 'refuse' }])('a text that is to go out at a time, by the setting $quietHours', ({ quietHours }) => {
  let bed: Testbed
  eachOnFalseClock((opened) => (bed = opened), { from: evening, rules: { ...usual, quietHours } })

  function put(inMs: number, body = 'Polls close at 7.') {
    const id = crypto.randomUUID()
    return { id, outcome: bed.desk.commands['scheduled.put']({ id, phone: VOTER, body, to: 'me', dueAt: Date.now() + inMs }) }
  }

  it('at night goes by the agent’s word, waits for the morning, or is not taken', async () => {
    const { id, outcome } = put(hour)
    expect(outcome).toEqual(quietHours === 'refuse' ? { ok: false, refusal: { kind: 'quiet-hours', zone: 'America/Phoenix', until: morning } } : { ok: true })
    await pass(2 * hour)
    expect(bed.carrier.taken).toHaveLength(quietHours === 'warn' ? 1 : 0)
    await pass(morning - Date.now() + 1_000)
    expect(bed.carrier.taken).toHaveLength(quietHours === 'refuse' ? 0 : 1)
    expect(bed.store.attempts.last(id)?.verdict).toBe({ warn: 'anyway', hold: 'clear', refuse: undefined }[quietHours])
  })

  it('is put off in the night until a time of the day', async () => {
    await pass(hour)
    expect(put(12 * hour).outcome).toEqual({ ok: true })
    await pass(12 * hour + minute)
    expect(bed.carrier.taken).toHaveLength(1)
  })

  it('goes to nobody of itself when the app was closed until the night', async () => {
    const { id } = put(5 * minute)
    await bed.close()
    await pass(hour)
    const { store, carrier, rules } = bed
    bed = openTestbed({ store, carrier, rules })
    bed.connect()
    await pass(1_000)
    expect(bed.carrier.taken).toEqual([])
    const told = bed.changes('notice').map(({ row }) => row)
    if (quietHours === 'warn') expect(told).toContainEqual(expect.objectContaining({ kind: 'message-asks', messageId: id }))
    if (quietHours === 'hold') expect(store.dues.get('later', id)).toMatchObject({ at: morning })
    if (quietHours === 'refuse') expect(store.scheduled.get(id)).toMatchObject({ state: 'stopped', why: 'quiet-hours' })
  })

  it.each([
    { what: 'another zone', change: () => bed.desk.commands['contact.describe']({ phone: VOTER, timeZone: 'America/New_York' }), day: '2026-07-02T08:00:00-04:00' },
    { what: 'other hours', change: () => Object.assign(bed.rules, { textsUntil: 20 * 60 }), day: '2026-07-02T08:00:00-07:00' },
  ])('goes to nobody of itself at an hour that $what made night since', async ({ change, day }) => {
    const { id } = put(5 * minute)
    change()
    await pass(6 * minute)
    expect(bed.carrier.taken).toEqual([])
    const told = bed.changes('notice').map(({ row }) => row)
    if (quietHours === 'warn') expect(told).toContainEqual(expect.objectContaining({ kind: 'message-asks', messageId: id }))
    if (quietHours === 'hold') expect(bed.store.dues.get('later', id)).toMatchObject({ at: Date.parse(day) })
    if (quietHours === 'refuse') expect(bed.store.scheduled.get(id)).toMatchObject({ state: 'stopped', why: 'quiet-hours' })
  })

  it('goes at night by a warning alone, whatever the settings do by then', async () => {
    const { id } = put(hour)
    await pass(2 * minute)
    Object.assign(bed.rules, { quietHours: 'warn' })
    await pass(hour)
    expect(bed.carrier.taken).toHaveLength(quietHours === 'warn' ? 1 : 0)
    if (quietHours === 'hold') expect(bed.changes('notice').map(({ row }) => row)).toContainEqual(expect.objectContaining({ kind: 'message-asks', messageId: id }))
  })

  it('is not taken with something left to fill in', () => {
    expect(put(5 * minute, 'Your polls: [your precinct]').outcome).toMatchObject({ refusal: { kind: 'unfilled' } })
  })
})
