import { describe, expect, it } from 'vitest'
import { aTask as task, mapped } from '../../testing/world/samples.ts'
import { rowName, sectionsOf, waitingIn } from './panel.ts'

const rules = { warnMinutes: 1, lateMinutes: 3 }

describe('the sections', () => {
  it('hold each task once, by its state', () => {
    const { incoming, held, active, wrapUp, queued } = sectionsOf(
      mapped(
        task('offered', { state: 'reserved', offer: { offeredAt: 1, expiresAt: 2 } }),
        task('mine'),
        task('ended', { state: 'wrapping' }),
        task('queued', { state: 'pending' }),
        task('held', { state: 'pending', heldUntil: 9 }),
      ),
    )
    const ids = [incoming, held, active, wrapUp, queued].map((section) => section.map((one) => one.id))
    expect(ids).toEqual([['offered'], ['held'], ['mine'], ['ended'], ['queued']])
  })

  it('put a new chat at the end, however old the conversation and whatever was heard last', () => {
    const { active } = sectionsOf(
      mapped(
        task('second', { createdAt: 1, assignedAt: 20, unread: 3, waitingSince: 90 }),
        task('third', { createdAt: 0, assignedAt: 30 }),
        task('first', { createdAt: 5, assignedAt: 10 }),
      ),
    )
    expect(active.map((one) => one.id)).toEqual(['first', 'second', 'third'])
  })
})

describe('waiting', () => {
  const minute = 60_000

  it('turns amber at one minute and red at three', () => {
    const waited = (ms: number) => waitingIn(task('a', { waitingSince: 1000 }), 1000 + ms, rules)
    expect(waited(minute - 1)).toMatchObject({ on: 'agent', tone: 'calm' })
    expect(waited(minute)).toMatchObject({ tone: 'warn' })
    expect(waited(3 * minute - 1)).toMatchObject({ tone: 'warn' })
    expect(waited(3 * minute)).toMatchObject({ tone: 'late' })
  })

  it('is marked when the settings say so, and never where they say 0', () => {
    const waited = (thresholds: typeof rules) => waitingIn(task('a', { waitingSince: 0 }), 8 * minute, thresholds)
    expect(waited({ warnMinutes: 5, lateMinutes: 10 })).toMatchObject({ tone: 'warn' })
    expect(waited({ warnMinutes: 5, lateMinutes: 0 })).toMatchObject({ tone: 'warn' })
    expect(waited({ warnMinutes: 0, lateMinutes: 10 })).toMatchObject({ tone: 'calm' })
  })

  it('counts the silence of the voter when the agent wrote last', () => {
    const last = { direction: 'outbound', body: 'Hi', at: 500, delivery: 'sent' } as const
    expect(waitingIn(task('a', { last }), 9000, rules)).toEqual({ on: 'voter', since: 500 })
  })

  it('is nothing before the first message', () => {
    expect(waitingIn(task('a'), 9000, rules)).toBeUndefined()
  })
})

describe('the name of a row', () => {
  it('begins with the person and says what the row shows', () => {
    const row = task('a', { unread: 2, waitingSince: 0, assignedAt: 0 })
    expect(rowName('Harold Whitcomb', row, [], 4 * 60_000)).toBe('Harold Whitcomb. 2 unread. Voter waiting 4 minutes. In chat 4 minutes.')
    expect(rowName('(713) 555-0162', task('b'), [], 0)).toBe('(713) 555-0162.')
    expect(rowName('Marisol F.', { ...row, unread: 0 }, ['A message didn’t arrive', 'Reply not sent yet'], 0)).toBe(
      'Marisol F. Voter waiting under a minute. A message didn’t arrive. Reply not sent yet. In chat under a minute.',
    )
  })
})
