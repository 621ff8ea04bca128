import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Outcome } from '../../../contract/commands.ts'
import { limits } from '../../../contract/limits.ts'
import { createCommands } from '../../page/core/commands.ts'
import { createToasts } from '../../page/core/toasts.ts'
import { createUnderway } from '../../page/core/underway.ts'
import { done, fakeDesk, type FakeDesk } from '../../testing/world/desk.ts'
import { aTask } from '../../testing/world/samples.ts'
import { createOutcomes, type OutcomeStore } from './outcomes.ts'
import { createSaving } from './saving.ts'

vi.useFakeTimers()

const full: Outcome = { ok: false, refusal: { kind: 'trouble', text: 'The disk is full.' } }
const chat = aTask('chat', { state: 'wrapping' })
let fake: FakeDesk
let outcomes: OutcomeStore

beforeEach(() => {
  vi.clearAllTimers()
  fake = fakeDesk()
  const { command } = createCommands({ desk: fake.desk, toasts: createToasts(), underway: createUnderway(), report: vi.fn() })
  outcomes = createOutcomes({ saving: createSaving(vi.fn()), command })
})

const notes = () => fake.given('task.note').map(({ taskId: _id, ...outcome }) => outcome)

describe('an outcome', () => {
  it('is kept at once, and not lost by the note that is written after it', () => {
    outcomes.change(chat, { disposition: 'no-response' })
    outcomes.change(chat, { note: 'Call' })
    outcomes.change(chat, { note: 'Call again' })
    vi.advanceTimersByTime(300)
    expect(notes()).toEqual([{ disposition: 'no-response' }, { disposition: 'no-response', note: 'Call again' }])
  })

  it('does not lose the note that was there before it', () => {
    outcomes.change({ ...chat, note: 'Moved in May' }, { disposition: 'wrong-number' })
    expect(notes()).toEqual([{ disposition: 'wrong-number', note: 'Moved in May' }])
  })

  it('that could not be saved is tried again, also when nobody looks at it any more', async () => {
    fake.onCommand('task.note', () => full)
    outcomes.change(chat, { note: 'Half a no' })
    await vi.advanceTimersByTimeAsync(300)
    fake.onCommand('task.note', () => done)
    await vi.advanceTimersByTimeAsync(2000)
    expect(notes()).toEqual([{ note: 'Half a no' }, { note: 'Half a no' }])
  })
})

describe('a chat that goes on', () => {
  it('has what the desk has, once that has what was made here', async () => {
    const saves = fake.holdCommand('task.note')
    outcomes.change(chat, { disposition: 'answered' })
    outcomes.change(chat, { note: 'Half' })
    const left = outcomes.leave('chat')
    expect(outcomes.of(chat)).toEqual({ disposition: 'answered', note: 'Half' })
    saves.forEach((save) => save.answer(done))
    await left
    expect(notes().at(-1)).toEqual({ disposition: 'answered', note: 'Half' })
    expect(outcomes.of({ ...chat, disposition: 'wrong-number' })).toEqual({ disposition: 'wrong-number' })
  })

  it.each([full, { ok: false, refusal: { kind: 'gone' } } as const])('keeps what the desk did not take: $refusal.kind', async (refused) => {
    fake.onCommand('task.note', () => refused)
    outcomes.change(chat, { note: 'Half a no' })
    await outcomes.leave('chat')
    expect(outcomes.of(chat)).toEqual({ note: 'Half a no' })
  })
})

describe('COMPLETE', () => {
  it('waits for the note, and is given once', async () => {
    const saves = fake.holdCommand('task.note')
    outcomes.change(chat, { note: 'Half a no' })
    const completions = [outcomes.complete('chat'), outcomes.complete('chat')]
    expect(fake.given('task.complete')).toEqual([])
    saves[0]?.answer(done)
    expect(await Promise.all(completions)).toEqual([undefined, undefined])
    expect(fake.commands.map(({ name }) => name)).toEqual(['task.note', 'task.complete'])
    expect(outcomes.of(chat)).toEqual({})
  })

  it('does not go through without the note, and says why', async () => {
    fake.onCommand('task.note', () => full)
    outcomes.change(chat, { note: 'Half a no' })
    expect(await outcomes.complete('chat')).toEqual({ kind: 'trouble', text: 'The disk is full.' })
    expect(fake.given('task.complete')).toEqual([])
    fake.onCommand('task.note', () => done)
    expect(await outcomes.complete('chat')).toBeUndefined()
    expect(notes().at(-1)).toEqual({ note: 'Half a no' })
  })

  it('does not go through with a note that is too long, of which the beginning is kept', async () => {
    outcomes.change(chat, { note: 'x'.repeat(limits.note + 1) })
    expect(await outcomes.complete('chat')).toMatchObject({ kind: 'trouble', text: expect.stringContaining('A note can have 20,000 characters.') })
    vi.advanceTimersByTime(300)
    expect(notes()[0]?.note).toHaveLength(limits.note)
    expect(fake.given('task.complete')).toEqual([])
  })

  it('that the desk refuses says why, and what was made stays', async () => {
    fake.onCommand('task.complete', () => ({ ok: false, refusal: { kind: 'illegal-move' } }))
    outcomes.change(chat, { note: 'Half a no' })
    expect(await outcomes.complete('chat')).toEqual({ kind: 'illegal-move' })
    expect(outcomes.of(chat)).toEqual({ note: 'Half a no' })
  })
})
