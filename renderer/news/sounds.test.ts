import { describe, expect, it } from 'vitest'
import { aTask as task, mapped } from '../testing/world/samples.ts'
import { soundOf } from './sounds.ts'

const nowhere = () => false
const ringing = (offeredAt: number) => task('a', { state: 'reserved', unread: 1, offer: { offeredAt, expiresAt: offeredAt + 9 } })

describe('what is heard', () => {
  it('is a reply in one of my chats', () => {
    expect(soundOf(mapped(task('a')), mapped(task('a', { unread: 1 })), nowhere)).toBe('reply')
  })

  it('is not a reply in the chat before the agent’s eyes', () => {
    expect(soundOf(mapped(task('a')), mapped(task('a', { unread: 1 })), (id) => id === 'a')).toBeUndefined()
  })

  it('is a promised reply, whether it comes into my chats or waits for me', () => {
    expect(soundOf(mapped(), mapped(task('a', { unread: 1 })), nowhere)).toBe('reply')
    expect(soundOf(mapped(), mapped(task('a', { state: 'pending', unread: 1, heldUntil: 9 })), nowhere)).toBe('reply')
  })

  it('is each offer once, and again when it is made again', () => {
    expect(soundOf(mapped(), mapped(ringing(1)), nowhere)).toBe('offer')
    expect(soundOf(mapped(ringing(1)), mapped({ ...ringing(1), unread: 2 }), nowhere)).toBeUndefined()
    expect(soundOf(mapped(ringing(1)), mapped(ringing(70)), nowhere)).toBe('offer')
  })

  it('is not an offer that has just been accepted, nor a voter in the queue', () => {
    expect(soundOf(mapped(ringing(1)), mapped(task('a', { unread: 1 })), nowhere)).toBeUndefined()
    expect(soundOf(mapped(), mapped(task('a', { state: 'pending', unread: 1 })), nowhere)).toBeUndefined()
  })

  it('is nothing when a chat is only read', () => {
    expect(soundOf(mapped(task('a', { unread: 2 })), mapped(task('a')), nowhere)).toBeUndefined()
  })
})
