import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deliveries, type Delivery } from '../../../../contract/model.ts'
import { isFinal, maySettle } from './delivery.ts'

const carrierWords = ['accepted', 'sent', 'delivered', 'undelivered', 'failed'] as const
const rank: Record<string, number> = { accepted: 1, sent: 2, delivered: 3, undelivered: 3, failed: 3 }

describe('the delivery ladder', () => {
  it('only climbs once the carrier has the text, whatever order its words arrive in', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...carrierWords), { maxLength: 20 }), (words) => {
      let state: Delivery = 'accepted'
      for (const word of words) {
        const next: Delivery = maySettle(state, word) ? word : state
        expect(rank[next]!).toBeGreaterThanOrEqual(rank[state]!)
        state = next
      }
    }))
  })

  it('never brings a text that the carrier has back to the queue', () => {
    for (const from of carrierWords) for (const to of ['queued', 'sending', 'checking'] as const) expect(maySettle(from, to)).toBe(false)
  })

  it('ends at received, delivered, undelivered, failed and unconfirmed', () => {
    expect(deliveries.filter(isFinal)).toEqual(['received', 'delivered', 'undelivered', 'failed', 'unconfirmed'])
  })
})
