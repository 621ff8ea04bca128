import { randomUUID } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { eachOnFalseClock, openTestbed, pass, type Testbed } from '../desk.kit.ts'

const minute = 60_000

describe('the time of a wrap-up', () => {
  let bed: Testbed
  eachOnFalseClock((opened) => void (bed = opened), { rules: { wrapMinutes: 2, wrapCompletes: true, outcomeRequired: false } })

  function ends(): string {
    const { taskId } = bed.compose('open')
    bed.desk.commands['task.wrap']({ taskId })
    return taskId
  }
  const state = (taskId: string) => bed.store.tasks.get(taskId)!.state
  const endsAt = (taskId: string) => bed.store.dues.get('wrap', taskId)?.at
  const told = () => bed.changes('notice').flatMap(({ row }) => (row.kind === 'wrap-up-over' ? [row.isCompleted] : []))

  it('completes the chat at its end, with the outcome that was chosen, and says so once', async () => {
    const taskId = ends()
    bed.desk.commands['task.note']({ taskId, disposition: 'no-texts' })
    expect((await bed.tasks())[0]).toMatchObject({ completesAt: Date.now() + 2 * minute })
    await pass(2 * minute - 1000)
    expect(state(taskId)).toBe('wrapping')
    await pass(1001)
    expect(bed.store.tasks.get(taskId)).toMatchObject({ state: 'completed', disposition: 'no-texts' })
    expect(bed.store.marks.of('+16025550148')).toMatchObject([{ kind: 'opted-out', said: 'agent' }])
    expect(told()).toEqual([true])
    expect(endsAt(taskId)).toBeUndefined()
  })

  it('is given once more by one click, however often that is said', async () => {
    const taskId = ends()
    const first = endsAt(taskId)!
    await pass(minute)
    for (let click = 0; click < 3; click += 1) expect(bed.desk.commands['task.extend']({ taskId, endsAt: first })).toEqual({ ok: true })
    expect(endsAt(taskId)).toBe(first + minute)
    await pass(2 * minute + 1)
    expect(state(taskId)).toBe('completed')
  })

  it('lets a chat stay that has to say how it ended, and completes it when the agent does', async () => {
    const taskId = ends()
    Object.assign(bed.rules, { outcomeRequired: true })
    await pass(3 * minute)
    expect(state(taskId)).toBe('wrapping')
    expect(told()).toEqual([false])
    expect((await bed.tasks())[0]!.completesAt).toBeUndefined()
    expect(bed.desk.commands['task.complete']({ taskId })).toEqual({ ok: false, refusal: { kind: 'no-outcome' } })
    bed.desk.commands['task.note']({ taskId, disposition: 'Sent to the county' })
    expect(bed.desk.commands['task.complete']({ taskId })).toEqual({ ok: true })
    Object.assign(bed.rules, { outcomeRequired: false })
  })

  it('ends with the wrap-up: neither a reopened chat nor one that is completed by hand has one', async () => {
    const taskId = ends()
    bed.desk.commands['task.reopen']({ taskId })
    await pass(5 * minute)
    expect(state(taskId)).toBe('assigned')
    bed.desk.commands['task.wrap']({ taskId })
    bed.desk.commands['task.complete']({ taskId })
    await pass(5 * minute)
    expect(told()).toEqual([])
  })

  it('goes on after a restart', async () => {
    const taskId = ends()
    await pass(1000)
    const { store, carrier, rules, close } = bed
    await close()
    vi.setSystemTime(Date.now() + 5 * minute)
    bed = openTestbed({ store, carrier, rules })
    bed.connect()
    await pass(1000)
    expect(state(taskId)).toBe('completed')
  })

  it('keeps the note that was being written as it ended, and not another outcome', async () => {
    const taskId = ends()
    bed.desk.commands['task.note']({ taskId, disposition: 'answered', note: 'Half' })
    await pass(2 * minute + 1)
    expect(bed.desk.commands['task.note']({ taskId, disposition: 'no-texts', note: 'Half a word' })).toEqual({ ok: true })
    expect(bed.store.tasks.get(taskId)).toMatchObject({ disposition: 'answered', note: 'Half a word' })
    expect(bed.store.marks.of('+16025550148')).toEqual([])
  })
})

describe('a desk that has not set it', () => {
  let bed: Testbed
  eachOnFalseClock((opened) => void (bed = opened))

  it('completes nothing by itself', async () => {
    const { taskId } = bed.compose('open')
    bed.desk.commands['task.wrap']({ taskId })
    await pass(60 * minute)
    expect(bed.store.tasks.get(taskId)!.state).toBe('wrapping')
    expect((await bed.tasks())[0]!.completesAt).toBeUndefined()
  })
})

describe('a macro', () => {
  let bed: Testbed
  eachOnFalseClock((opened) => void (bed = opened))
  const finish = (taskId: string, more: object = {}) =>
    bed.desk.commands['task.finish']({ taskId, messageId: randomUUID(), body: 'Thank you!', disposition: 'answered', completes: true, ...more })
  const texts = (taskId: string) => bed.store.messages.page(bed.store.tasks.get(taskId)!.conversationId, undefined, 10).map(({ body }) => body)

  it('sends, ends and chooses in one, and completes after some seconds without a word', async () => {
    const { taskId } = bed.compose('open')
    expect(finish(taskId)).toEqual({ ok: true })
    expect(finish(taskId)).toEqual({ ok: true })
    expect(texts(taskId)).toEqual(['Hello', 'Thank you!'])
    expect(bed.store.tasks.get(taskId)).toMatchObject({ state: 'wrapping', disposition: 'answered' })
    await pass(11_000)
    expect(bed.store.tasks.get(taskId)).toMatchObject({ state: 'completed', disposition: 'answered' })
    expect(bed.changes('notice')).toEqual([])
  })

  it('is taken back by Reopen for as long as it is not completed', async () => {
    const { taskId } = bed.compose('open')
    finish(taskId, { body: '' })
    await pass(5_000)
    expect(bed.desk.commands['task.reopen']({ taskId })).toEqual({ ok: true })
    await pass(60_000)
    expect(bed.store.tasks.get(taskId)!.state).toBe('assigned')
    expect(texts(taskId)).toEqual(['Hello'])
  })

  it('changes nothing while something in its reply is to be filled in', async () => {
    const { taskId } = bed.compose('open')
    expect(finish(taskId, { body: 'Thank you, [first name]!' })).toEqual({ ok: false, refusal: { kind: 'unfilled', blank: 'first name' } })
    expect(bed.store.tasks.get(taskId)!.state).toBe('assigned')
    expect(texts(taskId)).toEqual(['Hello'])
  })

  it('changes nothing where its reply may not be sent, and waits for COMPLETE where it does not complete', async () => {
    const { taskId } = bed.compose('open')
    bed.desk.commands['contact.mark']({ phone: '+16025550148', kind: 'opted-out' })
    expect(finish(taskId)).toEqual({ ok: false, refusal: { kind: 'opted-out' } })
    expect(bed.store.tasks.get(taskId)!.state).toBe('assigned')
    expect(finish(taskId, { body: '', completes: false })).toEqual({ ok: true })
    await pass(60_000)
    expect(bed.store.tasks.get(taskId)!.state).toBe('wrapping')
  })
})
