import { expect, it } from 'vitest'
import type { Colleague } from '../../../contract/team.ts'
import { receivers } from './colleagues.ts'

const worker = (name: string, more: Partial<Colleague> = {}): Colleague => ({ workerId: name, name, activity: 'available', available: true, chats: 0, isMe: false, ...more })

it('a chat may go to all but oneself: to who takes work and has the fewest chats first', () => {
  const team = [worker('Me', { isMe: true }), worker('Away', { available: false }), worker('Busy', { chats: 4 }), worker('Cy'), worker('Ben')]
  expect(receivers(team).map(({ name }) => name)).toEqual(['Ben', 'Cy', 'Busy', 'Away'])
})
