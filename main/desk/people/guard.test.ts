import { describe, expect, it, vi } from 'vitest'
import type { Outcome } from '../../../contract/commands.ts'
import { eachOnFalseClock, pass, type Testbed, VOTER } from '../desk.kit.ts'

let bed: Testbed
eachOnFalseClock((opened) => (bed = opened))

const other = '+14145550101'
const day = 24 * 3_600_000
const slipOf = (outcome: Outcome) => (outcome.ok || outcome.refusal.kind !== 'slip' ? undefined : outcome.refusal.slip)
const journal = (kind: string) => bed.store.journal.after(0).filter((entry) => entry.kind === kind).map(({ payload }) => JSON.parse(payload) as unknown)

async function chatWith(phone: string, name: string) {
  const { taskId } = bed.compose('open', 'Good day', phone)
  bed.desk.commands['contact.rename']({ phone, name })
  await pass(100)
  return taskId
}
const reply = (taskId: string, body: string, more = {}) => bed.desk.commands['message.send']({ messageId: crypto.randomUUID(), taskId, body, ...more })

describe('a text that may be for somebody else', () => {
  it('stays here until the agent has answered, and both is written down', async () => {
    await chatWith(other, 'Bob Jones')
    const taskId = await chatWith(VOTER, 'Marisol Vega')
    const before = bed.carrier.taken.length
    expect(slipOf(reply(taskId, 'Hi Robert, you can vote early.'))).toEqual({ kind: 'greets', said: 'Robert', meant: { phone: other, name: 'Bob Jones' } })
    await pass(5_000)
    expect(bed.carrier.taken).toHaveLength(before)
    expect(reply(taskId, 'Hi Robert, you can vote early.', { sure: 'greets' })).toEqual({ ok: true })
    await pass(100)
    expect(bed.carrier.taken).toHaveLength(before + 1)
    expect([journal('guard.asked'), journal('guard.overruled')]).toEqual([[{ why: 'greets' }], [{ why: 'greets' }]])
  })

  it('is asked about anew for another reason', async () => {
    const taskId = await chatWith(VOTER, 'Marisol Vega')
    expect(slipOf(reply(taskId, 'Hi Bob,', { sure: 'idle' }))).toMatchObject({ kind: 'greets' })
  })

  it('is none when they have named themselves so', async () => {
    const taskId = await chatWith(VOTER, 'Marisol Vega')
    await bed.replies('This is Bob, her husband')
    await pass(4_000)
    expect(reply(taskId, 'Hi Bob, she can vote until 7.')).toEqual({ ok: true })
  })

  it('is one in a chat in which nobody has written for days, once', async () => {
    const taskId = await chatWith(VOTER, 'Marisol Vega')
    vi.setSystemTime(Date.now() + 3 * day)
    expect(slipOf(reply(taskId, 'Good day'))).toEqual({ kind: 'idle', days: 3 })
    expect(reply(taskId, 'Good day', { sure: 'idle' })).toEqual({ ok: true })
    expect(reply(taskId, 'Are you there?')).toEqual({ ok: true })
  })

  it('is one in the composer whose words were begun for another number', () => {
    const ids = { messageId: crypto.randomUUID(), taskId: crypto.randomUUID(), routeId: crypto.randomUUID() }
    const send = (more = {}) => bed.desk.commands['compose.send']({ ...ids, phone: VOTER, body: 'Good day', option: 'me', begunFor: other, ...more })
    expect(slipOf(send())).toEqual({ kind: 'elsewhere', begunFor: other })
    expect(send({ sure: 'elsewhere' })).toEqual({ ok: true })
    expect(send({ sure: 'elsewhere' })).toEqual({ ok: true })
    expect(journal('guard.overruled')).toHaveLength(1)
  })
})

describe('a new number', () => {
  const near = async (phone: string) => bed.desk.queries['contact.near']({ phone })

  it('is near one that was texted lately', async () => {
    await chatWith(VOTER, 'Marisol Vega')
    expect(await near('+16025550149')).toMatchObject({ phone: VOTER, name: 'Marisol Vega', isOpen: true })
    expect(await near('+16025550199')).toBeUndefined()
    vi.setSystemTime(Date.now() + 15 * day)
    expect(await near('+16025550149')).toBeUndefined()
  })

  it('is near none once it has been texted itself', async () => {
    await chatWith(VOTER, 'Marisol Vega')
    await chatWith('+16025550149', 'Ida Mae Porter')
    expect(await near('+16025550149')).toBeUndefined()
  })
})
