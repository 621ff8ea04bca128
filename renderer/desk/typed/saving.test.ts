import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Refusal } from '../../../contract/commands.ts'
import { createSaving, type Saving } from './saving.ts'

vi.useFakeTimers()

const full: Refusal = { kind: 'trouble', text: 'The disk is full.' }
const tell = vi.fn<(refusal: Refusal | undefined) => void>()
const hand = vi.fn<() => Promise<Refusal | undefined>>()
let saving: Saving

beforeEach(() => {
  vi.clearAllTimers()
  tell.mockClear()
  hand.mockReset().mockResolvedValue(undefined)
  saving = createSaving(tell)
})

const type = (key = 'a') => saving.soon(key, hand)
const times = () => hand.mock.calls.length
const after = (ms: number) => vi.advanceTimersByTimeAsync(ms)

describe('what is typed', () => {
  it('is handed over once for many letters, within 300 ms of the first, however long the typing goes on', async () => {
    for (let letter = 0; letter < 100; letter += 1) {
      type()
      await after(30)
      expect(times()).toBe(Math.floor(((letter + 1) * 30) / 300))
    }
    await after(1000)
    expect(times()).toBe(10)
  })

  it('is handed over at once when that is asked for, and not a second time', async () => {
    type()
    await saving.now('a')
    await saving.now('a')
    await after(1000)
    expect(times()).toBe(1)
  })

  it.each(['blur', 'pagehide', 'visibilitychange'])('is handed over at once on %s, until the page stops', (event) => {
    const [window, document] = [new EventTarget(), new EventTarget()]
    const leave = () => [window, document].forEach((target) => target.dispatchEvent(new Event(event)))
    const stop = saving.saveWhenLeaving(window, document)
    type('a')
    type('b')
    leave()
    expect(times()).toBe(2)
    stop()
    type('a')
    leave()
    expect(times()).toBe(2)
  })

  it('is with the desk when asking for it has ended, although it was on its way before', async () => {
    let answer: (refusal: Refusal | undefined) => void = () => undefined
    hand.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)))
    type()
    await after(300)
    const asked = saving.now('a')
    answer(full)
    expect(await asked).toEqual(full)
  })
})

describe('what the desk cannot keep', () => {
  it('is tried again, ever more seldom, and no letter hurries that', async () => {
    hand.mockResolvedValue(full)
    type()
    await after(300)
    const tried = [times()]
    for (const seconds of [2, 4, 8, 16]) {
      type()
      await after(seconds * 1000 - 1)
      expect(times()).toBe(tried.at(-1))
      await after(1)
      tried.push(times())
    }
    expect(tried).toEqual([1, 2, 3, 4, 5])
    await after(60 * 60_000)
    expect(times()).toBeLessThan(25)
  })

  it('is told of once, and once more when it is kept', async () => {
    hand.mockResolvedValueOnce(full).mockResolvedValueOnce(full).mockResolvedValueOnce(full)
    type('a')
    type('b')
    await after(300)
    expect(tell.mock.calls).toEqual([[full]])
    await after(60_000)
    expect(tell.mock.calls).toEqual([[full], [undefined]])
  })

  it('is not tried again when what it belongs to is gone', async () => {
    hand.mockResolvedValue({ kind: 'gone' })
    type()
    await after(60_000)
    expect(times()).toBe(1)
    expect(tell).not.toHaveBeenCalled()
  })
})
