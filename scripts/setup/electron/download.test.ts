import { describe, expect, it } from 'vitest'
import { reasonOf } from './download.ts'

describe('why a download was refused', () => {
  it('is the first line that the script said', () => {
    expect(reasonOf('\nTypeError: fetch failed\n    at node:internal', null)).toBe('TypeError: fetch failed')
  })
  it('is silence, when it was given up', () => expect(reasonOf('', 'SIGTERM')).toBe('nothing arrived for 45 s'))
  it('is never empty', () => expect(reasonOf('', null)).not.toBe(''))
})
