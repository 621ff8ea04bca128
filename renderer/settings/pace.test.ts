import { describe, expect, it } from 'vitest'
import { readPace } from './pace.ts'

describe('texts per second', () => {
  it.each([['3', 3], [' 0.5 ', 0.5], ['0,5', 0.5], ['100', 100], ['0.1', 0.1]])('"%s" are %d', (typed, pace) => {
    expect(readPace(typed)).toBe(pace)
  })

  it.each(['', ' ', '0', '-1', '101', 'three', '1 000'])('"%s" can be no number of them', (typed) => {
    expect(readPace(typed)).toBeUndefined()
  })
})
