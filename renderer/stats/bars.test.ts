import { describe, expect, it } from 'vitest'
import { barsOf, summaryOf, ticksOf } from './bars.ts'

const at = (day: number, hour: number) => new Date(2026, 10, day, hour).getTime()
const hours = [{ at: at(3, 8), received: 14, sent: 12 }, { at: at(3, 12), received: 38, sent: 35 }, { at: at(4, 19), received: 1, sent: 2 }]

describe('the bars', () => {
  it('of a day are its hours, from before nine if there was something to tell', () => {
    const bars = barsOf('today', { from: at(3, 0), hours: hours.slice(0, 2) })
    expect(bars.map(({ label }) => label)).toEqual(['8 AM', '9', '10', '11', '12 PM', '1', '2', '3', '4', '5'])
    expect(bars[4]).toMatchObject({ says: '12 PM', received: 38, sent: 35 })
    expect(bars[1]).toMatchObject({ received: 0, sent: 0 })
  })

  it('of a week are its days', () => {
    const bars = barsOf('week', { from: at(2, 0), hours })
    expect(bars.map(({ label, received }) => [label, received])).toEqual([['Mon', 0], ['Tue', 52], ['Wed', 1], ['Thu', 0], ['Fri', 0], ['Sat', 0], ['Sun', 0]])
  })

  it('are said in a sentence', () => {
    expect(summaryOf('today', barsOf('today', { from: at(3, 0), hours: hours.slice(0, 2) }))).toBe('52 received and 47 sent today. Busiest: 12 PM, with 38 received and 35 sent.')
    expect(summaryOf('week', barsOf('week', { from: at(2, 0), hours: [] }))).toBe('0 received and 0 sent this week.')
  })
})

it.each([[0, [0, 1, 2, 3, 4]], [41, [0, 10, 20, 30, 40, 50]], [7, [0, 2, 4, 6, 8]], [1200, [0, 500, 1000, 1500]]] as const)('the ground of %i has round lines that reach above it', (received, ticks) => {
  expect(ticksOf([{ at: 0, label: '', says: '', received, sent: 0 }])).toEqual(ticks)
})
