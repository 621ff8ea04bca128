import { expect, it } from 'vitest'
import { limits } from '../../contract/limits.ts'
import { fitsOnCard } from './card.ts'

const room = limits.noteOnCard - '""'.length

it.each([
  ['one that has just room', 'a'.repeat(room), true],
  ['one letter more', 'a'.repeat(room + 1), false],
  ['letters of two bytes', 'ñ'.repeat(room / 2 + 1), false],
  ['lines, each of which takes one more', '\n'.repeat(room / 2 + 1), false],
])('%s', (_, body, fits) => expect(fitsOnCard(body)).toBe(fits))
