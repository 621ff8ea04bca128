import { describe, expect, it } from 'vitest'
import { excerpt } from './excerpt.ts'

const shown = (body: string, query: string) =>
  excerpt(body, query)
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('')

describe('the excerpt of a found message', () => {
  it('is the whole line while the hit stands near its beginning', () => {
    expect(shown('The Santa Rosa library\ntakes ballots', 'rosa')).toBe('The Santa [Rosa] library takes ballots')
  })

  it('begins at a whole word before a late hit', () => {
    const body = 'Your polling place is Desert Willow Recreation Center, and early voting is in Santa Rosa'
    expect(shown(body, 'rosa')).toBe('… voting is in Santa [Rosa]')
  })

  it('shows a text without a hit as it is', () => {
    expect(shown('Nothing here', 'rosa')).toBe('Nothing here')
    expect(shown('', 'rosa')).toBe('')
  })
})
