import { expect, it } from 'vitest'
import { aContact, aMessage, aTask, mapped } from '../../testing/world/samples.ts'
import { debriefOf } from './debrief.ts'
import { partnerIn, partners } from './partners.ts'

const second = 1_000
const ours = (seq: number, at: number, segments = 1) => aMessage(seq, 'x', { at, direction: 'outbound', delivery: 'delivered', segments })

it('counts what was sent, and takes each answer from the first text that waited for it', () => {
  const messages = [ours(1, 0), aMessage(2, 'a', { at: 4 * second }), aMessage(3, 'b', { at: 6 * second }), ours(4, 14 * second, 2), ours(5, 15 * second), aMessage(6, 'c', { at: 20 * second })]
  expect(debriefOf(messages, { assignedAt: 0, wrappingAt: 40 * second }, [{ kind: 'empty' }])).toEqual({
    sent: 3, segments: 4, delivered: 3, received: 3, answerMs: [10 * second], chatMs: 40 * second, stopped: [{ kind: 'empty' }],
  })
  expect(debriefOf([], {}, [])).toEqual({ sent: 0, segments: 0, delivered: 0, received: 0, answerMs: [], stopped: [] })
})

it('is with a practice voter who is there, and with whom the agent has no chat', () => {
  const [first, second_, third] = partners as [(typeof partners)[0], (typeof partners)[0], (typeof partners)[0]]
  const tasks = mapped(aTask('one', { phone: first.phone }))
  expect(partnerIn(new Map(), new Map())).toBe(first)
  expect(partnerIn(tasks, new Map())).toBe(second_)
  const marked = aContact(second_.phone, { marks: [{ kind: 'opted-out', said: 'person', at: 0 }] })
  expect(partnerIn(tasks, new Map([[second_.phone, marked]]))).toBe(third)
  expect(partnerIn(mapped(...partners.map(({ phone }) => aTask(phone, { phone }))), new Map())).toBeUndefined()
})
