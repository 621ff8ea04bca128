import { describe, expect, it } from 'vitest'
import { defaultDispositions } from '../../../../contract/defaults.ts'
import type { Mark, Message, PastTask } from '../../../../contract/model.ts'
import { merged } from '../../../desk/threads/thread.ts'
import { foldedWords, ownerOf } from './folding.ts'
import { threadItems, type BubbleItem, type ThreadItem } from './items.ts'

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
  threadItems({ messages, past, older: 'none', newer: 'none' }, { now: noon }).filter((item): item is BubbleItem => item.kind === 'bubble')

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

  it('end where somebody else goes on', () => {
    expect(bubbles([sent(1, { by: 'Ana' }), sent(2, { by: 'Ana' }), sent(3), sent(4, { by: '' })]).map((item) => item.joinsAfter)).toEqual([true, false, false, false])
  })

  it('never hide a failure in their middle', () => {
    const failed = { delivery: 'failed', failure: { reason: 'no', advice: 'Retry it.', next: 'retry', passing: true } } as const
    const unclear = { delivery: 'unclear' } as const
    expect(bubbles([sent(1, failed), sent(2, failed), sent(3, unclear), sent(4, unclear)]).every((item) => !item.joinsAfter)).toBe(true)
  })

  it('end where one text waits for another time than the next', () => {
    const later = { delivery: 'queued', waitsUntil: noon + 60 * minute } as const
    expect(bubbles([sent(1, later), sent(2, later), sent(3, { delivery: 'queued' })]).map((item) => item.joinsAfter)).toEqual([true, false, false])
  })
})

describe('days', () => {
  it('stand before the first message of each', () => {
    const items = threadItems({ messages: [message(1, { at: noon - day }), message(2), message(3)], past: [], older: 'none', newer: 'none' }, { now: noon })
    expect(items.map((item) => (item.kind === 'day' ? item.name : item.kind))).toEqual(['Yesterday', 'bubble', 'Today', 'bubble', 'bubble'])
  })
})

/** Of a chat that is completed. */
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
  toSeq: 2,
}
const whole = { older: 'none', newer: 'none' } as const
const said = (items: readonly ThreadItem[]) => items.map((item) => ('text' in item ? item.text : item.kind))

describe('events', () => {
  const unfolded = new Set(['t'])

  it('stand between the messages where they happened and break a run', () => {
    const items = threadItems({ messages: [message(1), message(2)], past: [past], ...whole }, { now: noon, unfolded })
    expect(said(items)).toEqual(['past', 'day', 'bubble', 'You accepted this chat · 12:31 PM', 'bubble', 'You ended this chat · 12:40 PM'])
    expect(items.filter((item) => item.kind === 'bubble').every((item) => !item.joinsAfter)).toBe(true)
  })

  it('older than what is loaded wait until that is loaded, and newer ones too', () => {
    const task = { ...past, toSeq: 9 }
    expect(threadItems({ messages: [message(5)], past: [task], older: 'more', newer: 'none' }, { now: noon, unfolded }).map((item) => item.kind)).toEqual(['past', 'day', 'bubble', 'event'])
    expect(said(threadItems({ messages: [message(5)], past: [task], older: 'none', newer: 'more' }, { now: noon, unfolded }))).toEqual(['past', 'day', 'You accepted this chat · 12:31 PM', 'bubble'])
  })

  it('tell of a chat that came from a colleague who it came from, and what they wrote', () => {
    const begins = (handed: PastTask['handed']) => said(threadItems({ messages: [message(1)], past: [{ ...past, state: 'assigned', handed }], ...whole }, { now: noon }))[2]?.replaceAll(/[\u2066-\u2069]/g, '')
    expect(begins({ from: 'Ana', note: 'Needs a ride' })).toBe('Ana hands this to you: Needs a ride · 12:31 PM')
    expect(begins({ from: 'Ana' })).toBe('Ana hands this to you · 12:31 PM')
    expect(begins({})).toBe('Its desk had gone · 12:31 PM')
  })

  it('leave the end of a chat in wrap-up to the foot', () => {
    const items = threadItems({ messages: [message(1)], past: [{ ...past, state: 'wrapping' }], ...whole }, { now: noon })
    expect(items.filter((item) => item.kind === 'event')).toHaveLength(1)
  })

  it('have a key of their own each', () => {
    const items = threadItems({ messages: [message(1), message(2)], past: [past], ...whole }, { now: noon, unfolded, firstNew: 2 })
    expect(new Set(items.map((item) => item.key)).size).toBe(items.length)
  })

  it('tell of an opt-out after the text that it came with, and whose word it was', () => {
    const stop = message(3, { body: 'STOP' })
    const marks = (mark: Partial<Mark>) => said(threadItems({ messages: [message(1), stop], past: [], ...whole }, { now: noon, marks: [{ kind: 'opted-out', said: 'person', at: stop.at, ...mark }] }))
    expect(marks({})).toEqual(['day', 'bubble', 'bubble', 'Opt-out recorded · 12:33 PM'])
    expect(marks({ said: 'agent' }).at(-1)).toBe('You stopped texts to them · 12:33 PM')
    expect(marks({ kind: 'wrong-number', said: 'agent' }).at(-1)).toBe('Marked as a wrong number · 12:33 PM')
  })
})

describe('an earlier chat', () => {
  const { toSeq: _, ...open } = past
  const now: PastTask = { ...open, id: 'now', state: 'assigned', fromSeq: 3, assignedAt: noon + 3 * minute }
  const messages = [message(1), message(2), message(3), message(4)]

  it('folds to one line, the chat that goes on does not', () => {
    expect(said(threadItems({ messages, past: [now, past], ...whole }, { now: noon }))).toEqual(['past', 'day', 'You accepted this chat · 12:33 PM', 'bubble', 'bubble'])
  })

  it('keeps what was written outside of any chat in sight', () => {
    const later = { ...now, fromSeq: 4 }
    expect(said(threadItems({ messages, past: [later, past], ...whole }, { now: noon })).filter((one) => one === 'bubble')).toHaveLength(2)
  })

  it('ends where the next one began, also when that was before its COMPLETE', () => {
    expect(ownerOf([now, { ...past, toSeq: 4 }], 3)?.id).toBe('now')
    expect(ownerOf([now, { ...past, toSeq: 4 }], 2)?.id).toBe('t')
    expect(ownerOf([past], 3)).toBeUndefined()
  })

  it('is called by its day, how it ended and how long it is', () => {
    expect(foldedWords({ ...past, disposition: 'registration' }, defaultDispositions, noon + 20 * day)).toBe('November 23: Registration help, 2 messages')
    expect(foldedWords({ ...past, messages: 1 }, defaultDispositions, noon)).toBe('Today: Earlier chat, 1 message')
  })
})

describe('the line "New"', () => {
  it('stands before the first text that was not seen, and breaks a run', () => {
    const items = threadItems({ messages: [message(1), message(2)], past: [], ...whole }, { now: noon, firstNew: 2 })
    expect(said(items)).toEqual(['day', 'bubble', 'new', 'bubble'])
    expect(items.filter((item) => item.kind === 'bubble').every((item) => !item.joinsAfter)).toBe(true)
  })
})
