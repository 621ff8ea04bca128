import { describe, expect, it } from 'vitest'
import { bounds } from '../../../contract/limits.ts'
import { readTime, timeFault, timeWords } from './time.ts'

describe('a time of the day', () => {
  it.each([['8', 480], ['8 AM', 480], ['8:30am', 510], ['8:30 a.m.', 510], ['08:15', 495], ['8.15', 495], ['12 am', 0], ['0:00', 0]])('is read from %j', (text, minutes) => {
    expect(readTime(text, bounds.textsFrom)).toBe(minutes)
  })
  it.each([['9 PM', 1260], ['21:00', 1260], ['9:45 p. m.', 1305], ['12 pm', 720], ['12:00 AM', 1440], ['24:00', 1440]])('that ends the day is read from %j', (text, minutes) => {
    expect(readTime(text, bounds.textsUntil)).toBe(minutes)
  })
  it.each(['', 'noon', '25:00', '8:75', '13 pm', '-1'])('is none in %j', (text) => expect(timeFault(text, bounds.textsFrom)).toMatch(/quarter/))
  it.each(['8:10', '1 PM'])('is out of its bounds at %j', (text) => expect(timeFault(text, bounds.textsFrom)).toMatch(/quarter/))
  it('is written so that it can be read again', () => {
    for (let minutes = 0; minutes < 720; minutes += 15) expect(readTime(timeWords(minutes), bounds.textsFrom)).toBe(minutes)
    for (let minutes = 720; minutes <= 1440; minutes += 15) expect(readTime(timeWords(minutes), bounds.textsUntil)).toBe(minutes)
  })
})
