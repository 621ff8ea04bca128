import { expect, it } from 'vitest'
import { redacted } from './redact.ts'

it.each([
  ['To +16025550148: queued', 'To +1602•••0148: queued'],
  ['"+16025550148","+442071838750"', '"+1602•••0148","+4420•••8750"'],
  ['6025550148 wrote', '6025•••0148 wrote'],
  ['To=%2B16025550148&', 'To=%2B1602•••0148&'],
  ['Not sent to (602) 555-0148, again', 'Not sent to 6025•••0148, again'],
  ['602-555-0148 and 602.555.0148', '6025•••0148 and 6025•••0148'],
  ['+52 55 1234 5678 is +44 (0)20 7183 8750', '+5255•••5678 is +4402•••8750'],
])('masks the number in %s', (text, expected) => {
  expect(redacted(text)).toBe(expected)
})

it.each(['SM00000000001234567890123456789012', 'seq 4711 at 12:30', 'port 40123', '2026-11-26T02-58-28', 'at 127.0.0.1:4010, main.js:1234:56', 'a1b2c3d4-1234-4567-8901-123456789abc'])('leaves %s as it is', (text) => {
  expect(redacted(text)).toBe(text)
})
