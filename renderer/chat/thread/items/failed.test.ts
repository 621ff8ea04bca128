import { describe, expect, it } from 'vitest'
import type { Message, PastTask } from '../../../../contract/model.ts'
import { aMessage, aTask } from '../../../testing/world/samples.ts'
import { lastFailed } from './failed.ts'

const mine = (seq: number, more: Partial<Message> = {}) => aMessage(seq, `text ${seq}`, { direction: 'outbound', delivery: 'undelivered', ...more })
const chat = (id: string, wrappingAt?: number): PastTask => ({ ...aTask(id, { assignedAt: 0, ...(wrappingAt !== undefined && { wrappingAt }) }), messages: 1, fromSeq: 1 })
const idOf = (messages: readonly Message[], past: readonly PastTask[] = [chat('now')]) => lastFailed({ messages, past }, 'now')?.id

describe('the last text that failed', () => {
  it('is the agent’s last one, whatever the voter wrote since', () => {
    expect(idOf([mine(1), aMessage(2, 'Hello?')])).toBe('message 1')
  })

  it('is none where a later one arrived, or it was sent again', () => {
    expect(idOf([mine(1), mine(2, { delivery: 'sent' })])).toBeUndefined()
    expect(idOf([mine(1, { retriedBy: 'message 2' })])).toBeUndefined()
    expect(idOf([])).toBeUndefined()
  })

  it('is none of an earlier chat', () => {
    expect(idOf([mine(1)], [chat('before', 90_000), chat('now')])).toBeUndefined()
    expect(idOf([mine(2)], [chat('before', 90_000), chat('now')])).toBe('message 2')
  })
})
