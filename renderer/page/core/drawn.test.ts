import { expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { drawn } from './drawn.ts'

it('is told once of all that came together, with what was before, and has each at once for whoever asks', async () => {
  const store = createStore(() => ({ seq: 0 }))
  const window = drawn(store)
  const heard: [number, number][] = []
  window.subscribe((now, before) => heard.push([now.seq, before.seq]))
  for (const seq of [1, 2, 3]) {
    store.setState({ seq })
    expect(window.getState().seq).toBe(seq)
  }
  expect(heard).toEqual([])
  await expect.poll(() => heard).toEqual([[3, 0]])
  store.setState({ seq: 4 })
  await expect.poll(() => heard.at(-1)).toEqual([4, 3])
})

it('tells nothing more to whoever has left', async () => {
  const store = createStore(() => ({ seq: 0 }))
  const window = drawn(store)
  const heard: number[] = []
  const leave = window.subscribe(({ seq }) => heard.push(seq))
  window.subscribe(({ seq }) => heard.push(-seq))
  store.setState({ seq: 1 })
  leave()
  await expect.poll(() => heard).toEqual([-1])
})

it('leaves no way open, which would hold the whole page in memory', async () => {
  const closed = vi.spyOn(MessagePort.prototype, 'close')
  const store = createStore(() => ({ seq: 0 }))
  const heard: number[] = []
  drawn(store).subscribe(({ seq }) => heard.push(seq))
  store.setState({ seq: 1 })
  await expect.poll(() => heard).toEqual([1])
  expect(closed).toHaveBeenCalledTimes(1)
})
