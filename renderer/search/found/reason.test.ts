import { describe, expect, it } from 'vitest'
import { excerpt, markNumber } from './reason.ts'

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

it.each([
  ['(602) 555-0148', '6025550148', '[(602) 555-0148]'],
  ['(602) 555-0148', '+1 602 555 0148', '[(602) 555-0148]'],
  ['(602) 555-0148', '+1 602', '[(602]) 555-0148'],
  ['(602) 555-0148', '1602555', '[(602) 555]-0148'],
  ['(602) 555-0148', '602-555-0148 x12', '([602) 555-0148]'],
  ['(602) 555-0148', '0148', '(602) 555-[0148]'],
  ['(602) 555-0148', 'maria', '(602) 555-0148'],
  ['(602) 555-0148', 'unit 55', '(602) 555-0148'],
  ['(602) 555-0148', 'election 2026', '(602) 555-0148'],
])('of the number %s is marked by %s what was meant', (number, typed, marked) => {
  expect(markNumber(number, '+16025550148', typed).map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')).toBe(marked)
})

it('of a number elsewhere it is marked whether the code or the zero was typed', () => {
  const marked = (number: string, typed: string) => markNumber(number, '+442079460958', typed).filter(({ hit }) => hit).map(({ text }) => text)
  expect(marked('+44 20 7946 0958', '020 7946 0958')).toEqual(['20 7946 0958'])
  expect(marked('020 7946 0958', '+44 20 7946')).toEqual(['020 7946'])
})
