import { describe, expect, it } from 'vitest'
import type { Message, PastTask } from '../../../contract/model.ts'
import { merged } from '../../desk/threads.ts'
import { threadItems, type BubbleItem } from './items.ts'

const noon = new Date(2026, 10, 23, 12, 30).getTime()
const minute = 60_000
const day = 86_400_000

const message = (seq: number, more: Partial<Message> = {}): Message => ({
  id: `m${seq}`,
  conversationId: 'c',
  direction: 'inbound',
  body: `text ${seq}`,
  at: noon + seq * minute,
  seq,
  delivery: 'received',
  segments: 1,
  media: [],
  rev: seq,
  ...more,
})

const sent = (seq: number, more: Partial<Message> = {}) => message(seq, { direction: 'outbound', delivery: 'delivered', ...more })

const bubbles = (messages: readonly Message[], past: readonly PastTask[] = []) =>
  threadItems({ messages, past, older: 'none' }, noon).filter((item): item is BubbleItem => item.kind === 'bubble')

describe('merging', () => {
  it('keeps the order of the desk and the newer copy of each', () => {
    const held = [message(1), sent(3, { delivery: 'queued', rev: 3 })]
    const after = merged(held, [sent(3, { delivery: 'sent', rev: 9 }), message(2)])
    expect(after.map((one) => [one.seq, one.delivery])).toEqual([
      [1, 'received'],
      [2, 'received'],
      [3, 'sent'],
    ])
    expect(merged(after, [sent(3, { delivery: 'queued', rev: 3 })])[2]?.delivery).toBe('sent')
  })
})

describe('runs', () => {
  it('join what one side wrote in a row and bear one line of meta', () => {
    const run = bubbles([message(1), message(2), sent(3)])
    expect(run.map((item) => [item.joinsBefore, item.joinsAfter])).toEqual([
      [false, true],
      [true, false],
      [false, false],
    ])
  })

  it('end after five minutes, at midnight and where the delivery differs', () => {
    const joined = (a: Message, b: Message) => bubbles([a, b])[0]?.joinsAfter
    expect(joined(message(1), message(5))).toBe(true)
    expect(joined(message(1), message(7))).toBe(false)
    expect(joined(sent(1), sent(2, { delivery: 'queued' }))).toBe(false)
    const midnight = new Date(2026, 10, 24).getTime()
    expect(joined(message(1, { at: midnight - 1 }), message(2, { at: midnight + 1 }))).toBe(false)
  })

  it('never hide a failure in their middle', () => {
    const failed = { delivery: 'failed', failure: { reason: 'no', advice: 'Retry it.', next: 'retry', passing: true } } as const
    const unclear = { delivery: 'unclear' } as const
    expect(bubbles([sent(1, failed), sent(2, failed), sent(3, unclear), sent(4, unclear)]).every((item) => !item.joinsAfter)).toBe(true)
  })

  it('never hide a question in their middle, nor seem to ask about a text that only waits', () => {
    const asking = { delivery: 'queued', asksSince: noon } as const
    expect(bubbles([sent(1, asking), sent(2, asking), sent(3, { delivery: 'queued' }), sent(4, asking)]).every((item) => !item.joinsAfter)).toBe(true)
  })

  it('end where one text waits for another time than the next', () => {
    const later = { delivery: 'queued', waitsUntil: noon + 60 * minute } as const
    expect(bubbles([sent(1, later), sent(2, later), sent(3, { delivery: 'queued' })]).map((item) => item.joinsAfter)).toEqual([true, false, false])
  })
})

describe('days', () => {
  it('stand before the first message of each', () => {
    const items = threadItems({ messages: [message(1, { at: noon - day }), message(2), message(3)], past: [], older: 'none' }, noon)
    expect(items.map((item) => (item.kind === 'day' ? item.name : item.kind))).toEqual(['Yesterday', 'bubble', 'Today', 'bubble', 'bubble'])
  })
})

describe('events', () => {
  const past: PastTask = {
    id: 't',
    conversationId: 'c',
    state: 'completed',
    origin: 'voter',
    createdAt: noon,
    assignedAt: noon + 90_000,
    wrappingAt: noon + 10 * minute,
    messages: 2,
    fromSeq: 1,
  }

  it('stand between the messages where they happened and break a run', () => {
    const items = threadItems({ messages: [message(1), message(2)], past: [past], older: 'none' }, noon)
    expect(items.map((item) => (item.kind === 'event' ? item.text : item.kind))).toEqual([
      'day',
      'bubble',
      'You accepted this chat · 12:31 PM',
      'bubble',
      'You ended this chat · 12:40 PM',
    ])
    expect(items.filter((item) => item.kind === 'bubble').every((item) => !item.joinsAfter)).toBe(true)
  })

  it('older than what is loaded wait until that is loaded', () => {
    const items = threadItems({ messages: [message(5)], past: [past], older: 'more' }, noon)
    expect(items.map((item) => item.kind)).toEqual(['day', 'bubble', 'event'])
  })

  it('leave the end of a chat in wrap-up to the foot', () => {
    const items = threadItems({ messages: [message(1)], past: [{ ...past, state: 'wrapping' }], older: 'none' }, noon)
    expect(items.filter((item) => item.kind === 'event')).toHaveLength(1)
  })

  it('have a key of their own each', () => {
    const items = threadItems({ messages: [message(1), message(2)], past: [past], older: 'none' }, noon)
    expect(new Set(items.map((item) => item.key)).size).toBe(items.length)
  })
})
