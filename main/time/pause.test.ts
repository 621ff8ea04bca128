import { getEventListeners } from 'node:events'
import { expect, it } from 'vitest'
import { pause } from './pause.ts'

it('leaves nothing at a signal that outlives it', async () => {
  const { signal } = new AbortController()
  await pause(1, signal)
  expect(getEventListeners(signal, 'abort')).toEqual([])
})

it('ends at once by a signal, whether it is aborted before or meanwhile', async () => {
  const closing = new AbortController()
  const waited = pause(3_600_000, closing.signal)
  closing.abort()
  await waited
  await pause(3_600_000, closing.signal)
})
