import { expect, it } from 'vitest'
import { drawn } from './drawn.ts'
import { createMirror } from './mirror.ts'

it('is told once of all that came together, with what was before, and shows each at once to whoever asks', async () => {
  const mirror = createMirror()
  const window = drawn(mirror)
  const heard: [number, number][] = []
  window.subscribe((now, before) => heard.push([now.seq, before.seq]))
  for (const seq of [1, 2, 3]) {
    mirror.setState({ seq })
    expect(window.getState().seq).toBe(seq)
  }
  expect(heard).toEqual([])
  await expect.poll(() => heard).toEqual([[3, 0]])
  mirror.setState({ seq: 4 })
  await expect.poll(() => heard.at(-1)).toEqual([4, 3])
})

it('tells nothing more to whoever has left', async () => {
  const mirror = createMirror()
  const window = drawn(mirror)
  const heard: number[] = []
  const leave = window.subscribe(({ seq }) => heard.push(seq))
  window.subscribe(({ seq }) => heard.push(-seq))
  mirror.setState({ seq: 1 })
  leave()
  await expect.poll(() => heard).toEqual([-1])
})
