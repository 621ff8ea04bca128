import { beforeEach, describe, expect, it, vi } from 'vitest'
import { keepOutcome, type Outcome } from './outcome.ts'

vi.useFakeTimers()
const send = vi.fn(async (_outcome: Outcome) => undefined)

beforeEach(() => send.mockClear())

describe('an outcome', () => {
  it('is kept at once, and not lost by the note that is written after it', () => {
    const keeper = keepOutcome({}, send)
    keeper.change({ disposition: 'No response' })
    keeper.change({ note: 'Call' })
    keeper.change({ note: 'Call again' })
    vi.advanceTimersByTime(300)
    expect(send.mock.calls).toEqual([[{ disposition: 'No response' }], [{ disposition: 'No response', note: 'Call again' }]])
  })

  it('does not lose the note that was there before it', () => {
    const keeper = keepOutcome({ note: 'Moved in May' }, send)
    keeper.change({ disposition: 'Wrong number' })
    expect(send.mock.calls).toEqual([[{ disposition: 'Wrong number', note: 'Moved in May' }]])
  })

  it('is saved before it is completed, and only what is not saved yet', async () => {
    const keeper = keepOutcome({}, send)
    keeper.change({ note: 'Half a no' })
    await keeper.save()
    await keeper.save()
    vi.advanceTimersByTime(1000)
    expect(send.mock.calls).toEqual([[{ note: 'Half a no' }]])
  })
})
