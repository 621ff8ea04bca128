import { expect, it } from 'vitest'
import { redacted } from './redact.ts'

it.each([
  ['To +16025550148: queued', 'To +1602•••0148: queued'],
  ['"+16025550148","+442071838750"', '"+1602•••0148","+4420•••8750"'],
  ['6025550148 wrote', '6025•••0148 wrote'],
  ['To=%2B16025550148&', 'To=%2B1602•••0148&'],
])('masks the number in %s', (text, expected) => {
  expect(redacted(text)).toBe(expected)
})

it.each(['SM00000000001234567890123456789012', 'seq 4711 at 12:30', 'port 40123'])('leaves %s as it is', (text) => {
  expect(redacted(text)).toBe(text)
})
