import { beforeEach, describe, expect, it, vi } from 'vitest'

const command = vi.fn(async () => ({ ok: true }))
const listeners = new Map<string, () => void>()
const addEventListener = (name: string, listen: () => void) => void listeners.set(name, listen)
vi.stubGlobal('window', { desk: { command }, addEventListener })
vi.stubGlobal('document', { addEventListener })
vi.useFakeTimers()

const { draftOf, endDraft, keepDraft, saveAllDrafts, saveDraft, saveWhenLeaving } = await import('./drafts.ts')
const { mirror, unknownDesk } = await import('./mirror.ts')

beforeEach(() => {
  saveAllDrafts()
  command.mockClear()
  mirror.setState(unknownDesk, true)
})

const typed = (body: string) => ({ key: 'composer', body, messageId: 'm1' })

describe('a draft', () => {
  it('is saved once for many letters', () => {
    keepDraft(typed('H'))
    vi.advanceTimersByTime(200)
    keepDraft(typed('Hi'))
    vi.advanceTimersByTime(99)
    expect(command).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(command.mock.calls).toEqual([['draft.save', typed('Hi')]])
    vi.advanceTimersByTime(5000)
    expect(command).toHaveBeenCalledTimes(1)
  })

  it('is never older than 300 ms with the desk, though the agent types without a pause', () => {
    const letters = 'Your polling place is the school on Larkspur Lane. It is open from six to seven.'
    const saved = () => (command.mock.calls as unknown as [string, { body: string }][]).at(-1)?.[1].body ?? ''
    for (let length = 1; length <= letters.length; length += 1) {
      keepDraft(typed(letters.slice(0, length)))
      vi.advanceTimersByTime(40)
      // 300 ms are seven and a half letters at this speed.
      expect(saved().length).toBeGreaterThanOrEqual(length - 8)
    }
    expect(letters.startsWith(saved())).toBe(true)
  })

  it('is saved at once when the agent turns away, and not a second time', () => {
    keepDraft(typed('Hi'))
    saveDraft('composer')
    vi.advanceTimersByTime(1000)
    expect(command).toHaveBeenCalledTimes(1)
  })

  it.each(['blur', 'pagehide', 'visibilitychange'])('is saved at once on %s', (event) => {
    saveWhenLeaving()
    keepDraft(typed('Hi'))
    listeners.get(event)?.()
    expect(command.mock.calls).toEqual([['draft.save', typed('Hi')]])
  })

  it('that the desk could not save is tried again, with what was typed since', async () => {
    command.mockRejectedValueOnce(new Error('disk full'))
    keepDraft(typed('Hi'))
    await vi.advanceTimersByTimeAsync(300)
    mirror.setState({ drafts: new Map([['composer', typed('Hi there')]]) })
    await vi.advanceTimersByTimeAsync(2000)
    expect(command.mock.calls).toEqual([['draft.save', typed('Hi')], ['draft.save', typed('Hi there')]])
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
