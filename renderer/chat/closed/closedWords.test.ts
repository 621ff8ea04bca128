import { expect, it } from 'vitest'
import { defaultDispositions } from '../../../contract/defaults.ts'
import { closedWords } from './closedWords.ts'

const noon = new Date(2026, 10, 23, 12).getTime()
const day = 86_400_000
const over = (completedAt: number, more: object = {}) => closedWords({ state: 'completed', completedAt, ...more }, defaultDispositions, noon)

it('say when a chat was closed and how it ended', () => {
  expect(over(noon, { disposition: 'registration' })).toBe('Closed today at 12:00 PM: Registration help.')
  expect(over(noon - day)).toBe('Closed yesterday at 12:00 PM: no outcome.')
  expect(over(noon - 3 * day)).toBe('Closed on Friday at 12:00 PM: no outcome.')
})

it('say only that it is read, of what is not over', () => {
  for (const task of [undefined, { state: 'assigned' } as const]) expect(closedWords(task, defaultDispositions, noon)).toContain('You are reading this conversation.')
})
