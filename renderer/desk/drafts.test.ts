import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Draft } from '../../contract/model.ts'
import { createDrafts, type DraftStore } from './drafts.ts'

vi.useFakeTimers()

const hand = vi.fn<(draft: Draft) => Promise<boolean>>()
let drafts: DraftStore

beforeEach(() => {
  vi.clearAllTimers()
  hand.mockReset().mockResolvedValue(true)
  drafts = createDrafts(hand)
})

const typed = (body: string) => ({ key: 'composer', body, messageId: 'm1' })
const saved = () => hand.mock.calls.map(([draft]) => draft)

describe('a draft', () => {
  it('is saved once for many letters', () => {
    drafts.keep(typed('H'))
    vi.advanceTimersByTime(200)
    drafts.keep(typed('Hi'))
    vi.advanceTimersByTime(99)
    expect(saved()).toEqual([])
    vi.advanceTimersByTime(1)
    expect(saved()).toEqual([typed('Hi')])
    vi.advanceTimersByTime(5000)
    expect(saved()).toHaveLength(1)
  })

  it('is never older than 300 ms with the desk, though the agent types without a pause', () => {
    const letters = 'Your polling place is the school on Larkspur Lane. It is open from six to seven.'
    const newest = () => saved().at(-1)?.body ?? ''
    for (let length = 1; length <= letters.length; length += 1) {
      drafts.keep(typed(letters.slice(0, length)))
      vi.advanceTimersByTime(40)
      // 300 ms are seven and a half letters at this speed.
      expect(newest().length).toBeGreaterThanOrEqual(length - 8)
    }
    expect(letters.startsWith(newest())).toBe(true)
  })

  it('is saved at once when the agent turns away, and not a second time', () => {
    drafts.keep(typed('Hi'))
    drafts.save('composer')
    vi.advanceTimersByTime(1000)
    expect(saved()).toHaveLength(1)
  })

  it.each(['blur', 'pagehide', 'visibilitychange'])('is saved at once on %s, until the page stops', (event) => {
    const [window, document] = [new EventTarget(), new EventTarget()]
    const leave = () => [window, document].forEach((target) => target.dispatchEvent(new Event(event)))
    const stop = drafts.saveWhenLeaving(window, document)
    drafts.keep(typed('Hi'))
    leave()
    expect(saved()).toEqual([typed('Hi')])
    stop()
    drafts.keep(typed('Hi there'))
    leave()
    expect(saved()).toHaveLength(1)
  })

  it('that the desk could not save is tried again, with what was typed since', async () => {
    hand.mockResolvedValueOnce(false)
    drafts.keep(typed('Hi'))
    await vi.advanceTimersByTimeAsync(300)
    drafts.keep(typed('Hi there'))
    await vi.advanceTimersByTimeAsync(2000)
    expect(saved()).toEqual([typed('Hi'), typed('Hi there')])
  })

  it('is read back as it was typed, whatever the desk has kept', () => {
    drafts.keep(typed('Hi'))
    drafts.take([typed('Older'), { key: 'chat', body: 'Kept', messageId: 'm2' }])
    expect(drafts.of('composer')).toEqual(typed('Hi'))
    expect(drafts.of('chat').body).toBe('Kept')
  })
})

describe('a draft that was sent', () => {
  const send = (sent: Draft, body: string, to?: string) => {
    drafts.keep(sent)
    if (body !== sent.body || to !== sent.to) drafts.keep({ ...sent, body, ...(to !== undefined && { to }) })
    drafts.sent(sent)
    return drafts.of('composer')
  }

  it('is replaced by an empty one with an id of its own, and the old text is not saved after it', () => {
    const next = send(typed('Hi'), 'Hi')
    vi.advanceTimersByTime(1000)
    expect(next).toMatchObject({ body: '' })
    expect(next.messageId).not.toBe('m1')
    expect(saved()).toEqual([next])
  })

  it('leaves what was typed at its end meanwhile', () => {
    expect(send(typed('Hello'), 'Hello and').body).toBe(' and')
  })

  it('leaves all of a text that was changed elsewhere meanwhile', () => {
    expect(send(typed('See you there'), 'See you both there').body).toBe('See you both there')
  })

  it('leaves the number only when another was typed meanwhile', () => {
    const sent = { ...typed('Hi'), to: '(602) 555-0148' }
    expect(send(sent, 'Hi', sent.to).to).toBeUndefined()
    expect(send(sent, 'Hi', '(808) 555-0123').to).toBe('(808) 555-0123')
  })
})
