import { beforeEach, describe, expect, it, vi } from 'vitest'

const command = vi.fn(async () => ({ ok: true }))
vi.stubGlobal('window', { desk: { command } })
vi.useFakeTimers()

const { draftOf, endDraft, keepDraft, saveAllDrafts, saveDraft } = await import('./drafts.ts')
const { mirror, unknownDesk } = await import('./mirror.ts')

beforeEach(() => {
  saveAllDrafts()
  command.mockClear()
  mirror.setState(unknownDesk, true)
})

const typed = (body: string) => ({ key: 'composer', body, messageId: 'm1' })

describe('a draft', () => {
  it('is saved once, after the pause in the typing', () => {
    keepDraft(typed('H'))
    vi.advanceTimersByTime(200)
    keepDraft(typed('Hi'))
    vi.advanceTimersByTime(299)
    expect(command).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(command.mock.calls).toEqual([['draft.save', typed('Hi')]])
  })

  it('is saved at once when the agent turns away, and not a second time', () => {
    keepDraft(typed('Hi'))
    saveDraft('composer')
    vi.advanceTimersByTime(1000)
    expect(command).toHaveBeenCalledTimes(1)
  })

  it('is read back as it was typed', () => {
    keepDraft(typed('Hi'))
    expect(draftOf('composer')).toEqual(typed('Hi'))
  })

  it('that was sent is replaced by an empty one with an id of its own, and the old text is not saved after it', () => {
    keepDraft(typed('Hi'))
    const next = endDraft('composer')
    vi.advanceTimersByTime(1000)
    expect(next.messageId).not.toBe('m1')
    expect(command.mock.calls).toEqual([['draft.save', next]])
    expect(draftOf('composer')).toEqual(next)
  })
})
