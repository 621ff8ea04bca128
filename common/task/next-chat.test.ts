import { describe, expect, it } from 'vitest'
import type { Task } from '../../contract/model.ts'
import { chatAtStart, nextChat } from './next-chat.ts'

const chat = (id: string, more: Partial<Task> = {}): Task =>
  ({ id, conversationId: id, phone: '+16025550148', state: 'assigned', origin: 'voter', createdAt: 0, unread: 0, rev: 1, ...more })

describe('after COMPLETE the agent stands', () => {
  it('in the chat whose voter waits longest', () => {
    expect(nextChat([chat('a', { waitingSince: 30 }), chat('b', { waitingSince: 10 }), chat('c')], ['c', 'a'])).toBe('b')
  })

  it('and not where somebody waits who is not theirs yet', () => {
    const tasks = [chat('offer', { state: 'reserved', waitingSince: 1 }), chat('queued', { state: 'pending', waitingSince: 2 }), chat('ended', { state: 'wrapping', waitingSince: 3 }), chat('mine', { waitingSince: 9 })]
    expect(nextChat(tasks, [])).toBe('mine')
  })

  it('in the chat that they used last, when nobody waits', () => {
    expect(nextChat([chat('a'), chat('b', { state: 'wrapping' })], ['gone', 'b', 'a'])).toBe('b')
  })

  it('nowhere, when there is no chat that they have used', () => {
    expect(nextChat([], [])).toBeUndefined()
    expect(nextChat([chat('queued', { state: 'pending' })], ['queued', 'gone'])).toBeUndefined()
  })
})

describe('after a restart', () => {
  it('they are back where they stood, though a voter waits elsewhere', () => {
    expect(chatAtStart([chat('a', { waitingSince: 1 }), chat('b')], ['b', 'a'])).toBe('b')
  })

  it('they are where they are needed, when that chat is over', () => {
    expect(chatAtStart([chat('a', { waitingSince: 1 }), chat('b')], ['gone', 'b'])).toBe('a')
    expect(chatAtStart([chat('a'), chat('b')], ['gone', 'b'])).toBe('b')
    expect(chatAtStart([], [])).toBeUndefined()
  })
})
